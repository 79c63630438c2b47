package io.github.chancery.gazetteer;

import io.github.chancery.resource.TsvFile;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which classes and posts are beneath those of a selection. */
final class Hierarchy {
    private final Selection selection;
    /** For every class and post that counts, a bit for each rule that it is beneath. */
    private final Map<Integer, Long> rules;
    /** The items of which the dump says what class is above them. */
    private final BitSet described;

    private Hierarchy(Selection selection, Map<Integer, Long> rules, BitSet described) {
        this.selection = selection;
        this.rules = rules;
        this.described = described;
    }

    /** Follows what the first reading found from the classes of a selection downwards, until nothing is added. */
    static Hierarchy of(Selection selection, Parts parts, int count) throws IOException {
        Map<Integer, Long> rules = new HashMap<>();
        for (int i = 0; i < selection.classes().size(); i++) {
            rules.merge(selection.classes().get(i).item(), 1L << i, (a, b) -> a | b);
        }
        long posts = 0;
        for (int i = 0; i < selection.posts().size(); i++) {
            long bit = 1L << selection.ruleOfPost(i);
            posts |= bit;
            rules.merge(selection.posts().get(i).item(), bit, (a, b) -> a | b);
        }
        while (descend(rules, parts, count, "P279", -1L)) {
            // one level deeper each time
        }
        descend(rules, parts, count, "P31", posts);
        BitSet described = new BitSet();
        parts.forEach(count, edge -> described.set((int) Parts.number(edge)));
        return new Hierarchy(selection, rules, described);
    }

    /** Gives what is beneath a class the rules of that class. @return whether anything was given */
    private static boolean descend(Map<Integer, Long> rules, Parts parts, int count, String property, long which)
            throws IOException {
        boolean[] changed = {false};
        parts.forEach(count, edge -> {
            List<String> cells = TsvFile.cells(edge);
            Long above = rules.get(Integer.parseInt(cells.get(2)));
            if (above != null && cells.get(1).equals(property) && (above & which) != 0) {
                long before = rules.getOrDefault(Integer.parseInt(cells.get(0)), 0L);
                long after = before | (above & which);
                if (after != before) {
                    rules.put(Integer.parseInt(cells.get(0)), after);
                    changed[0] = true;
                }
            }
        });
        return changed[0];
    }

    /** The items that a document must mention to matter: all classes and posts that count but those of persons. */
    BitSet mentions() {
        BitSet items = new BitSet();
        long persons = 0;
        for (int i = 0; i < selection.classes().size(); i++) {
            persons |= selection.classes().get(i).kind() == Kind.PERSON ? 1L << i : 0;
        }
        for (Map.Entry<Integer, Long> entry : rules.entrySet()) {
            if ((entry.getValue() & ~persons) != 0) {
                items.set(entry.getKey());
            }
        }
        return items;
    }

    /** The places in the selection of the classes that an instance of some classes belongs to, the first that counts first. */
    List<Integer> classes(List<Integer> instanceOf) {
        long bits = instanceOf.stream()
                .mapToLong(item -> rules.getOrDefault(item, 0L))
                .reduce(0, (a, b) -> a | b);
        return BitSet.valueOf(new long[] {bits}).stream()
                .filter(rule -> rule < selection.classes().size())
                .boxed()
                .toList();
    }

    /** Whether the dump does not tell what an item is, as a part of Wikidata may not. */
    boolean isUnknown(int item) {
        return !described.get(item) && !rules.containsKey(item);
    }

    /** The place in the selection of the post that an item is. */
    Optional<Integer> post(int item) {
        BitSet bits = BitSet.valueOf(new long[] {rules.getOrDefault(item, 0L)});
        int rule = bits.nextSetBit(selection.ruleOfPost(0));
        return rule < 0
                ? Optional.empty()
                : Optional.of(rule - selection.classes().size());
    }
}
