package io.github.chancery.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds items by their labels and aliases: as written but for case and diacritics, or misspelt where a name is long. */
final class LabelIndex<T extends Item> {
    static final double LABEL = 1;
    static final double ALIAS = 0.97;
    static final double MISSPELT = 0.92;

    private static final int LONG = 7;
    private static final int MOST_LETTERS = 4;

    private final Map<String, Set<T>> byLabel = new HashMap<>();
    private final Map<String, Set<T>> byAlias = new HashMap<>();

    LabelIndex(List<T> items) {
        for (T item : items) {
            add(byLabel, item.label(), item);
            item.aliases().forEach(alias -> add(byAlias, alias, item));
        }
    }

    /** An item and how well a name fits one of its names. */
    record Hit<T>(T item, double similarity) {}

    /** The items of exactly this name; else, if there are none, those whose long name differs by a letter or two. */
    List<Hit<T>> find(String name) {
        List<Hit<T>> exact = exact(name);
        return exact.isEmpty() ? misspelt(Words.key(name)) : exact;
    }

    /** The items of exactly this name, whatever its case and diacritics. */
    List<Hit<T>> exact(String name) {
        String key = Words.key(name);
        List<Hit<T>> hits = new ArrayList<>();
        Set<T> labelled = byLabel.getOrDefault(key, Set.of());
        labelled.forEach(item -> hits.add(new Hit<>(item, LABEL)));
        byAlias.getOrDefault(key, Set.of()).stream()
                .filter(item -> !labelled.contains(item))
                .forEach(item -> hits.add(new Hit<>(item, ALIAS)));
        return hits;
    }

    private List<Hit<T>> misspelt(String key) {
        if (key.length() < LONG) {
            return List.of();
        }
        return Stream.of(byLabel, byAlias)
                .flatMap(names -> names.entrySet().stream())
                .filter(name -> isJoinedAlike(key, name.getKey()) || isMisspelling(key, name.getKey()))
                .flatMap(name -> name.getValue().stream())
                .distinct()
                .map(item -> new Hit<>(item, MISSPELT))
                .toList();
    }

    /** Whether two names differ only in what they write as one word: "Co-operation" and "Cooperation". */
    private static boolean isJoinedAlike(String one, String other) {
        return one.replace(" ", "").equals(other.replace(" ", ""));
    }

    /** Whether two names are the same word by word, but for a letter or two in words long enough. */
    private static boolean isMisspelling(String one, String other) {
        if (one.charAt(0) != other.charAt(0) || Math.abs(one.length() - other.length()) > MOST_LETTERS) {
            return false;
        }
        String[] told = one.split(" ", -1);
        String[] known = other.split(" ", -1);
        return told.length == known.length
                && IntStream.range(0, told.length)
                        .allMatch(i -> told[i].equals(known[i]) || Spelling.isMisspelling(told[i], known[i]));
    }

    private static <T> void add(Map<String, Set<T>> index, String name, T item) {
        index.computeIfAbsent(Words.key(name), key -> new LinkedHashSet<>()).add(item);
    }
}
