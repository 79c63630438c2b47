package io.github.chancery.bench;

import io.github.chancery.digest.Sha256;
import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.Extraction;
import io.github.chancery.graph.Provenance;
import io.github.chancery.graph.TextSignature;
import io.github.chancery.model.Article;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;

/**
 * The graphs of made-up articles by their IRIs, one report each, the same ones every time. Ten articles or fewer report one
 * meeting, two or three on average, over ten years. All are of meetings held, without titles and topics, unless details are
 * asked for.
 */
final class SyntheticArticles {
    static final String BASE = "https://bench.example/";

    private static final int DAYS = 3_650;
    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final int MOST_TELLERS = 10;
    private static final int SIGNATURE_BYTES = 128;
    private static final Provenance PROVENANCE = new Provenance("made-up", "made-up", "made-up", Instant.EPOCH);

    private final SyntheticWorld world = new SyntheticWorld();
    private final Random random;
    private final boolean areDetailed;
    private int number;

    SyntheticArticles(int seed) {
        this(seed, false);
    }

    private SyntheticArticles(int seed, boolean areDetailed) {
        this.random = new Random(seed);
        this.areDetailed = areDetailed;
    }

    /** Articles of meetings of all types and statuses, with titles and topics. */
    static SyntheticArticles detailed(int seed) {
        return new SyntheticArticles(seed, true);
    }

    /** So many articles, about as many of them of one meeting as in the news. */
    Map<String, List<Quad>> articles(int size) {
        return articles(size, DAYS);
    }

    /** So many articles of the last of the ten years' days. */
    Map<String, List<Quad>> articles(int size, int days) {
        Map<String, List<Quad>> graphs = new LinkedHashMap<>();
        while (graphs.size() < size) {
            report(encounter(days), Math.min(tellers(), size - graphs.size()), graphs);
        }
        return graphs;
    }

    /** The articles that report so many meetings. */
    Map<String, List<Quad>> ofMeetings(int meetings) {
        Map<String, List<Quad>> graphs = new LinkedHashMap<>();
        for (int meeting = 0; meeting < meetings; meeting++) {
            report(encounter(DAYS), tellers(), graphs);
        }
        return graphs;
    }

    private int tellers() {
        return 1 + (int) Math.min(MOST_TELLERS - 1, -2 * Math.log(1 - random.nextDouble()));
    }

    private SyntheticEncounter encounter(int days) {
        LocalDate day = START.plusDays(DAYS - 1 - random.nextInt(days));
        SyntheticEncounter plain = SyntheticEncounter.plain(world, day, random);
        return areDetailed ? plain.detailed(random) : plain;
    }

    private void report(SyntheticEncounter encounter, int tellers, Map<String, List<Quad>> graphs) {
        for (int i = 0; i < tellers; i++) {
            Extraction extraction = extraction(encounter, number++);
            graphs.put(extraction.iri(), ArticleGraph.quads(extraction));
        }
    }

    private Extraction extraction(SyntheticEncounter encounter, int article) {
        String text = "They met, article %1$d tells. They spoke, article %1$d tells. They parted, article %1$d tells."
                .formatted(article);
        return new Extraction(
                BASE + "article/" + article,
                new Article(
                        "article " + article,
                        Optional.of("What happened " + article),
                        Optional.empty(),
                        Optional.of(encounter.day().plusDays(random.nextInt(3))),
                        Optional.empty(),
                        text,
                        List.of(),
                        Optional.empty()),
                Sha256.ofText(text),
                Optional.of(signature()),
                Set.of(),
                List.of(new SyntheticReport(world, encounter, random).of(text)),
                PROVENANCE);
    }

    /** That of a text like no other. */
    private TextSignature signature() {
        byte[] bytes = new byte[SIGNATURE_BYTES];
        random.nextBytes(bytes);
        return TextSignature.parse("minhash:200:" + Base64.getEncoder().encodeToString(bytes));
    }
}
