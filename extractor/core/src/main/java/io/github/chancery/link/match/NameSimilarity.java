package io.github.chancery.link.match;

import io.github.chancery.link.weights.MatchWeights;
import io.github.chancery.name.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says how well a name in text fits a person's name: whole, in part, or by the family name alone. */
final class NameSimilarity {
    private static final Pattern NUMERAL = Pattern.compile("[ivx]{1,5}");

    private final Spelling spelling;
    private final Set<String> houses;
    private final MatchWeights.Name weights;

    /** @param houses families whose name at the end of a name is often left out */
    NameSimilarity(Spelling spelling, Set<String> houses, MatchWeights.Name weights) {
        this.spelling = spelling;
        this.houses = Set.copyOf(houses);
        this.weights = weights;
    }

    /** From 0, somebody else's name, to 1, the same name; less for a single word, which is taken for a family name. */
    double similarity(List<String> told, List<String> known) {
        List<String> toldCore = withoutHouse(told);
        List<String> knownCore = withoutHouse(known);
        double whole = whole(told, known);
        return toldCore.size() == told.size() && knownCore.size() == known.size()
                ? whole
                : Math.max(whole, weights.withoutHouse() * whole(toldCore, knownCore));
    }

    /** The same where a title tells that the name may be a monarch's, who is often called without the numeral. */
    double regnal(List<String> told, List<String> known) {
        boolean numbered = known.size() == told.size() + 1
                && NUMERAL.matcher(known.get(told.size())).matches();
        return numbered && known.subList(0, told.size()).equals(told) ? weights.regnalName() : similarity(told, known);
    }

    /** How alike a single word and a name are at most, if the name has it as it is spelt. */
    double familyName() {
        return weights.familyName();
    }

    private List<String> withoutHouse(List<String> name) {
        int last = name.size() - 1;
        return last >= 2 && houses.contains(name.get(last)) ? name.subList(0, last) : name;
    }

    private double whole(List<String> told, List<String> known) {
        if (told.equals(known)) {
            return told.size() == 1 ? weights.familyName() : 1;
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
        return best >= Spelling.TRANSLITERATED ? weights.familyName() * best : 0;
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
    private double shape(List<Integer> places, int length, boolean toldIsShorter) {
        boolean ordered = places.stream().sorted().toList().equals(places);
        int missing = length - places.size();
        if (missing == 0) {
            return ordered ? 1 : weights.reordered();
        }
        boolean first = places.contains(0);
        boolean last = places.contains(length - 1);
        if (!ordered || !(first || last)) {
            return 0;
        }
        double part = weights.part() - weights.eachMissing() * (missing - 1);
        boolean middle = first && last;
        return middle || toldIsShorter ? part : weights.trailing();
    }
}
