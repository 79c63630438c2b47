package io.github.chancery.link.match;

import io.github.chancery.name.Spelling;
import java.util.ArrayList;
import java.util.List;

/** Says how well a name in text fits a person's name: whole, in part, or by the family name alone. */
final class NameSimilarity {
    /** The family name alone. */
    static final double FAMILY_NAME = 0.6;

    private static final double REORDERED = 0.97;
    private static final double PART = 0.93;
    private static final double TRAILING = 0.8;
    private static final double FOR_EACH_MISSING = 0.02;

    private final Spelling spelling;

    NameSimilarity(Spelling spelling) {
        this.spelling = spelling;
    }

    /** From 0, somebody else's name, to 1, the same name; at most {@link #FAMILY_NAME} for a single word. */
    double similarity(List<String> told, List<String> known) {
        if (told.equals(known)) {
            return told.size() == 1 ? FAMILY_NAME : 1;
        }
        if (told.size() == 1) {
            return familyName(told.get(0), known);
        }
        if (known.size() == 1) {
            return 0;
        }
        if (String.join("", told).equals(String.join("", known))) {
            return 1;
        }
        return told.size() <= known.size() ? aligned(told, known, true) : aligned(known, told, false);
    }

    private double familyName(String told, List<String> known) {
        double last = spelling.similarity(told, known.get(known.size() - 1));
        double first = told.equals(known.get(0)) ? 1 : 0;
        double best = told.length() == 1 ? 0 : Math.max(last, first);
        return best >= Spelling.TRANSLITERATED ? FAMILY_NAME * best : 0;
    }

    /** Compares names of which every word of the shorter must be in the longer. */
    private double aligned(List<String> shorter, List<String> longer, boolean toldIsShorter) {
        List<Integer> places = new ArrayList<>();
        double product = 1;
        for (String word : shorter) {
            int best = best(word, longer, places);
            if (best < 0) {
                return 0;
            }
            places.add(best);
            product *= spelling.similarity(word, longer.get(best));
        }
        return product * shape(places, longer.size(), toldIsShorter);
    }

    private int best(String word, List<String> words, List<Integer> taken) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < words.size(); i++) {
            double similarity = taken.contains(i) ? 0 : spelling.similarity(word, words.get(i));
            if (similarity > most) {
                most = similarity;
                best = i;
            }
        }
        return best;
    }

    /** What the order of the words, and those that only the longer name has, leave of the similarity. */
    private static double shape(List<Integer> places, int length, boolean toldIsShorter) {
        boolean ordered = places.stream().sorted().toList().equals(places);
        int missing = length - places.size();
        if (missing == 0) {
            return ordered ? 1 : REORDERED;
        }
        boolean first = places.contains(0);
        boolean last = places.contains(length - 1);
        if (!ordered || !(first || last)) {
            return 0;
        }
        double part = PART - FOR_EACH_MISSING * (missing - 1);
        boolean middle = first && last;
        return middle || toldIsShorter ? part : TRAILING;
    }
}
