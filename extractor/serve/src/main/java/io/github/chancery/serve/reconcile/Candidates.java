package io.github.chancery.serve.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.link.NameLinker;
import io.github.chancery.link.NameLinks;
import io.github.chancery.link.NamedMention;
import io.github.chancery.link.NamedText;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.model.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the items that a name may stand for, scored as names in articles are.
 *
 * @param linker finds and scores them
 * @param index what is known of them
 * @param text how it is told
 */
record Candidates(NameLinker linker, ItemIndex index, ItemText text) {
    private static final double FULL = 100;
    private static final double TENTHS = 10;

    private record Found(Link link, EntityType type, boolean isSure) {}

    void add(NameQuery query, ArrayNode result) {
        List<Found> found = new ArrayList<>();
        query.types().forEach(type -> found.addAll(found(query, type)));
        found.sort(Comparator.comparing((Found each) -> !each.isSure())
                .thenComparing(each -> -each.link().score())
                .thenComparing(each -> each.link().item()));
        // What is sure as a person and as a place is sure of neither.
        boolean isOne = found.stream().filter(Found::isSure).count() == 1;
        found.stream().limit(query.limit()).forEach(each -> add(each, isOne, result.addObject()));
    }

    /** The post stands before the name, as it does in an article. */
    private List<Found> found(NameQuery query, EntityType type) {
        String before = query.post().isEmpty() ? "" : query.post() + " ";
        int end = before.length() + query.name().length();
        NamedMention mention = new NamedMention(type.kind(), query.name(), before.length(), end);
        String written = before.isEmpty() ? "" : before + query.name();
        NameLinks links = linker.link(new NamedText(written, query.date(), query.countries(), List.of(mention)))
                .getFirst();
        return links.candidates().stream()
                .map(link -> new Found(
                        link,
                        type,
                        !links.isInferred() && links.link().filter(link::equals).isPresent()))
                .toList();
    }

    private void add(Found found, boolean isOne, ObjectNode candidate) {
        Link link = found.link();
        candidate
                .put("id", link.item())
                .put("name", link.label())
                .put("score", Math.round(link.score() * FULL * TENTHS) / TENTHS)
                .put("match", found.isSure() && isOne);
        index.byItem(link.item()).ifPresent(item -> candidate.put("description", text.description(item)));
        found.type().addTo(candidate.putArray("type").addObject());
    }
}
