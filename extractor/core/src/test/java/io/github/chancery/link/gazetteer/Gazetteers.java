package io.github.chancery.link.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.function.UnaryOperator;

/** Gazetteers for tests alone. */
public final class Gazetteers {
    private static final Map<String, String> EMPTY = Map.of(
            "cities.tsv", "qid\tlabel\tiso2\tlat\tlon\tpopulation\taliases\tsource\n",
            "countries.tsv",
                    "qid\tlabel\tiso2\tdemonyms\taliases\tcapital\tcapital_qid\tseats\tlat\tlon\tstatus\tsource\n",
            "given-names.tsv", "variants\n",
            "offices.tsv", "office\ttitles\nforeign_minister\tforeign minister\n",
            "ordinary-words.tsv", "name\n",
            "organisations.tsv", "qid\tlabel\taliases\tkind\tsource\n",
            "people.tsv", "qid\tlabel\taliases\tposts\tsource\n",
            "provinces.tsv", "name\tiso2\tshort\tlat\tlon\treach\n",
            "topics.tsv", "qid\tlabel\taliases\tstart\tkind\tsource\n");

    private Gazetteers() {}

    /** One with nothing but these lines, for each file. */
    public static Gazetteer invented(Map<String, String> lines) {
        return new Gazetteer(file -> (EMPTY.getOrDefault(file, "") + lines.getOrDefault(file, "")).getBytes(UTF_8));
    }

    /** The embedded one with changes to the text of some files. */
    public static Gazetteer changed(Map<String, UnaryOperator<String>> changes) {
        return new Gazetteer(file -> changes.getOrDefault(file, UnaryOperator.identity())
                .apply(new String(ShippedTables.content(file), UTF_8))
                .getBytes(UTF_8));
    }
}
