package io.github.chancery.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.link.LinkScores;
import io.github.chancery.link.NameLinker;
import io.github.chancery.link.NameLinks;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.weights.MatchWeights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells for each weight of linking whether annotated names are decided better or worse with a little more or less of it, on
 * two halves apart: a change pays if neither half loses and one gains.
 */
public final class LinkWeights {
    private static final double STEP = 0.03;

    private LinkWeights() {}

    /** How many names of each half are decided as annotated: linked to their item, or not linked where they have none. */
    private record Right(int first, int second) {
        Right minus(Right other) {
            return new Right(first - other.first, second - other.second);
        }

        boolean pays() {
            return (first > 0 && second >= 0) || (first >= 0 && second > 0);
        }
    }

    /**
     * Prints what each weight does to the links of annotated names.
     *
     * @param arguments files of annotated texts as {@link GoldNames} reads them
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("usage: GOLD.jsonl...");
        }
        List<GoldNames> texts = new ArrayList<>();
        for (String file : arguments) {
            texts.addAll(GoldNames.read(Path.of(file)));
        }
        Gazetteer gazetteer = Gazetteer.embedded();
        Right shipped = right(texts, gazetteer, MatchWeights.shipped());
        System.out.printf(
                Locale.ROOT,
                "weight\tvalue\tother\tfirst half\tsecond half%nas shipped\t\t\t%d\t%d%n",
                shipped.first,
                shipped.second);
        for (Map.Entry<String, JsonNode> group : MatchWeights.shipped().tree().properties()) {
            for (Map.Entry<String, JsonNode> weight : group.getValue().properties()) {
                if (weight.getValue().isFloatingPointNumber()) {
                    for (double change : new double[] {-STEP, STEP}) {
                        tell(
                                group.getKey(),
                                weight.getKey(),
                                weight.getValue().doubleValue() + change,
                                texts,
                                gazetteer,
                                shipped);
                    }
                }
            }
        }
    }

    private static void tell(
            String group, String weight, double value, List<GoldNames> texts, Gazetteer gazetteer, Right shipped) {
        ObjectNode tree = MatchWeights.shipped().tree();
        double before = tree.path(group).path(weight).doubleValue();
        tree.withObject("/" + group).put(weight, value);
        Right change = right(texts, gazetteer, MatchWeights.of(tree)).minus(shipped);
        System.out.printf(
                Locale.ROOT,
                "%s.%s\t%.3f\t%.3f\t%+d\t%+d\t%s%n",
                group,
                weight,
                before,
                value,
                change.first,
                change.second,
                change.pays() ? "pays" : "");
    }

    private static Right right(List<GoldNames> texts, Gazetteer gazetteer, MatchWeights weights) {
        NameLinker linker = new NameLinker(gazetteer, LinkScores.shipped(), weights);
        int[] right = new int[2];
        for (GoldNames text : texts) {
            List<NameLinks> links = linker.link(text.text());
            for (int i = 0; i < links.size(); i++) {
                String found = links.get(i).link().map(link -> link.item()).orElse("");
                right[text.half()] += found.equals(text.items().get(i)) ? 1 : 0;
            }
        }
        return new Right(right[0], right[1]);
    }
}
