package io.github.chancery.bench;

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
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Fits the curves of {@link LinkScores} on one half of annotated texts, or compares scores with the truth on the other. */
public final class LinkCalibration {
    private static final String USAGE = "usage: fit|check GOLD.jsonl...";
    private static final int TENTHS = 10;

    private LinkCalibration() {}

    /** A best candidate: what kind of item it is, how it was scored, and whether the name means it. */
    record Observed(String kind, double score, boolean right) {}

    /**
     * Prints the curves or the comparison.
     *
     * @param arguments {@code fit} or {@code check}, then files of annotated texts as {@link GoldNames} reads them
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length < 2 || !List.of("fit", "check").contains(arguments[0])) {
            throw new IllegalArgumentException(USAGE);
        }
        boolean fit = arguments[0].equals("fit");
        List<GoldNames> texts = new ArrayList<>();
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            texts.addAll(GoldNames.read(Path.of(file)));
        }
        Gazetteer gazetteer = Gazetteer.embedded();
        NameLinker linker =
                new NameLinker(gazetteer, fit ? LinkScores.none() : LinkScores.shipped(), MatchWeights.shipped());
        Map<String, String> kinds =
                gazetteer.entries().stream().collect(Collectors.toMap(Gazetteer.Entry::item, Gazetteer.Entry::kind));
        List<Observed> observed = texts.stream()
                .filter(text -> text.half() == (fit ? 0 : 1))
                .flatMap(text -> observed(text, linker, kinds).stream())
                .toList();
        System.out.print(fit ? curves(observed) : tenths(observed));
    }

    private static List<Observed> observed(GoldNames text, NameLinker linker, Map<String, String> kinds) {
        List<Observed> observed = new ArrayList<>();
        List<NameLinks> links = linker.link(text.text());
        for (int i = 0; i < links.size(); i++) {
            String meant = text.items().get(i);
            links.get(i).candidates().stream()
                    .findFirst()
                    .map(best -> new Observed(
                            kinds.getOrDefault(best.item(), ""),
                            best.score(),
                            best.item().equals(meant)))
                    .ifPresent(observed::add);
        }
        return observed;
    }

    private static String curves(List<Observed> observed) {
        StringBuilder table = new StringBuilder("kind\tfit\tshare\n");
        new TreeMap<>(observed.stream()
                        .collect(Collectors.groupingBy(
                                each -> each.kind().equals("venue") ? "organisation" : each.kind())))
                .forEach((kind, some) -> Isotonic.fit(some)
                        .forEach((score, share) ->
                                table.append(String.format(Locale.ROOT, "%s\t%.2f\t%.3f%n", kind, score, share))));
        return table.toString();
    }

    private static String tenths(List<Observed> observed) {
        StringBuilder table = new StringBuilder("score       names  mean  right%n".formatted());
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            int from = tenth;
            List<Observed> some = observed.stream()
                    .filter(each -> Math.min(TENTHS - 1, (int) (each.score() * TENTHS + 1e-9)) == from)
                    .toList();
            double mean = some.stream().mapToDouble(Observed::score).average().orElse(0);
            double right = some.stream()
                    .mapToDouble(each -> each.right() ? 1 : 0)
                    .average()
                    .orElse(0);
            table.append(String.format(
                    Locale.ROOT,
                    "%.1f to %.1f  %5d  %.2f  %.2f%n",
                    from / 10.0,
                    (from + 1) / 10.0,
                    some.size(),
                    mean,
                    right));
        }
        return table.toString();
    }
}
