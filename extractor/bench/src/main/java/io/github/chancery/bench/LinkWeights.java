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
 * Fits the weights of linking by coordinate search: one weight after the other goes a step up or down where that pays, in
 * rounds, until a whole round changes nothing. A step pays if more annotated names are decided as annotated in one half of
 * the texts and not fewer in the other, a wrong link counting as one fewer, so that a weight does not follow one text.
 */
public final class LinkWeights {
    private static final double STEP = 0.01;

    private final List<GoldNames> texts;
    private final Gazetteer gazetteer = Gazetteer.embedded();
    private final ObjectNode weights = MatchWeights.shipped().tree();
    private Right right;

    private LinkWeights(List<GoldNames> texts) {
        this.texts = texts;
        this.right = right();
    }

    /** How many names of each half are decided as annotated, linked to their item or not linked where they have none, less wrong links. */
    private record Right(int first, int second) {
        boolean betters(Right other) {
            return first >= other.first && second >= other.second && !equals(other);
        }
    }

    /**
     * Prints each step that pays, with the names then decided as annotated; what is printed last of a weight is its fitted
     * value, and a weight that is not printed stays as it is in {@code match-weights.yml}.
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
        LinkWeights fit = new LinkWeights(texts);
        fit.tell("as shipped", "");
        while (fit.round()) {
            fit.tell("next round", "");
        }
    }

    private boolean round() {
        boolean changed = false;
        for (Map.Entry<String, JsonNode> group : weights.properties()) {
            for (Map.Entry<String, JsonNode> weight :
                    List.copyOf(group.getValue().properties())) {
                if (weight.getValue().isFloatingPointNumber()) {
                    changed |= step((ObjectNode) group.getValue(), group.getKey(), weight.getKey());
                }
            }
        }
        return changed;
    }

    /** Whether a step up or down pays, which is then taken. */
    private boolean step(ObjectNode group, String groupName, String weight) {
        double before = group.path(weight).doubleValue();
        for (double change : new double[] {-STEP, STEP}) {
            group.put(weight, before + change);
            Right now = right();
            if (now.betters(right)) {
                right = now;
                tell(groupName + "." + weight, String.format(Locale.ROOT, "%.3f", before + change));
                return true;
            }
        }
        group.put(weight, before);
        return false;
    }

    private void tell(String weight, String value) {
        System.out.printf(Locale.ROOT, "%s\t%s\t%d\t%d%n", weight, value, right.first, right.second);
    }

    private Right right() {
        NameLinker linker = new NameLinker(gazetteer, LinkScores.shipped(), MatchWeights.of(weights));
        int[] decided = new int[2];
        for (GoldNames text : texts) {
            List<NameLinks> links = linker.link(text.text());
            for (int i = 0; i < links.size(); i++) {
                String found = links.get(i).link().map(link -> link.item()).orElse("");
                decided[text.half()] += worth(found, text.items().get(i));
            }
        }
        return new Right(decided[0], decided[1]);
    }

    /** A wrong link is worse than none. */
    private static int worth(String found, String meant) {
        if (found.equals(meant)) {
            return 1;
        }
        return found.isEmpty() ? 0 : -1;
    }
}
