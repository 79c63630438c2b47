package io.github.chancery.serve.page;

import io.github.chancery.query.names.NameIndex;
import io.github.chancery.query.names.NameKind;
import io.github.chancery.query.names.Named;
import io.github.chancery.query.names.StoreNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;

/**
 * Finds what is called so, whatever the case and accents.
 *
 * @param names of the store
 * @param links where things have their pages
 */
public record Search(StoreNames names, Links links) {
    private static final Map<NameKind, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(NameKind.PARTY, "People, countries, organisations");
        KINDS.put(NameKind.PLACE, "Places");
        KINDS.put(NameKind.TOPIC, "Topics");
        KINDS.put(NameKind.ARTICLE, "Articles");
    }

    /**
     * What was found of a kind.
     *
     * @param kind in words
     * @param hits the first of them
     * @param more how many more there are
     */
    public record Group(String kind, List<Hit> hits, int more) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    /**
     * Something that is called so.
     *
     * @param address of its page
     * @param isLinked whether it has a Wikidata item
     */
    public record Hit(String label, String address, boolean isLinked) {}

    /**
     * @param text a part of a name
     * @param most so many of each kind
     */
    List<Group> find(String text, int most) {
        NameIndex index = names.current();
        List<Group> groups = new ArrayList<>();
        KINDS.forEach((kind, words) -> {
            List<Named> found = found(index, kind, text);
            if (!found.isEmpty()) {
                groups.add(new Group(
                        words, found.stream().limit(most).map(this::hit).toList(), Math.max(0, found.size() - most)));
            }
        });
        return groups;
    }

    /** Names like it, for somebody who mistyped one. */
    List<Hit> near(String text, int most) {
        return names.current().near(NameKind.PARTY, text).stream()
                .limit(most)
                .map(this::hit)
                .toList();
    }

    /** Those called just so come first, then those whose name begins so. */
    private static List<Named> found(NameIndex index, NameKind kind, String text) {
        SequencedSet<Named> found = new LinkedHashSet<>();
        if (kind != NameKind.ARTICLE) {
            found.addAll(index.named(kind, text));
        }
        String begin = text.toLowerCase(Locale.ROOT);
        index.withPart(kind, text).stream()
                .sorted(Comparator.comparing(
                        (Named named) -> !named.label().toLowerCase(Locale.ROOT).startsWith(begin)))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private Hit hit(Named named) {
        String address = links.to(named.iri());
        return new Hit(named.label(), address, address.startsWith("/entity/"));
    }
}
