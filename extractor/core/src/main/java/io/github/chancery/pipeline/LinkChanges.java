package io.github.chancery.pipeline;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Link;
import io.github.chancery.model.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many names of articles are linked in another way than before; a name counts once an article.
 *
 * @param linked how many were not linked and now are
 * @param otherwise how many are linked to another item
 * @param unlinked how many were linked and no longer are
 */
public record LinkChanges(int linked, int otherwise, int unlinked) {
    public static final LinkChanges NONE = new LinkChanges(0, 0, 0);

    private record Name(EntityKind kind, String text) {}

    /** What changed from the reports of an article to the same, linked anew. */
    static LinkChanges between(List<Report> before, List<Report> after) {
        Map<Name, Optional<String>> old = items(before);
        return items(after).entrySet().stream()
                .map(name -> between(old.getOrDefault(name.getKey(), Optional.empty()), name.getValue()))
                .reduce(NONE, LinkChanges::plus);
    }

    /** These changes and others. */
    public LinkChanges plus(LinkChanges other) {
        return new LinkChanges(linked + other.linked, otherwise + other.otherwise, unlinked + other.unlinked);
    }

    private static LinkChanges between(Optional<String> before, Optional<String> after) {
        if (before.equals(after)) {
            return NONE;
        }
        if (before.isEmpty()) {
            return new LinkChanges(1, 0, 0);
        }
        return after.isEmpty() ? new LinkChanges(0, 0, 1) : new LinkChanges(0, 1, 0);
    }

    private static Map<Name, Optional<String>> items(List<Report> reports) {
        Map<Name, Optional<String>> items = new LinkedHashMap<>();
        reports.stream().flatMap(Report::entities).forEach(entity -> items.put(name(entity), item(entity)));
        return items;
    }

    private static Name name(Entity entity) {
        return new Name(entity.kind(), entity.name());
    }

    private static Optional<String> item(Entity entity) {
        return entity.link().map(Link::item);
    }
}
