package io.github.chancery.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.chancery.graph.Prefixes;
import io.github.chancery.model.Article;
import io.github.chancery.pipeline.PipelineOptions;
import io.github.chancery.pipeline.Pipelines;
import io.github.chancery.read.ArticleReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * The command: how long articles take, from text to quads, with the encoder and without, beside CoreNLP's own pipeline
 * with coreference, all warm and in one thread of one run.
 */
public final class ArticleBenchmark {
    private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref";
    /** Until then Java has compiled most of what it will; CoreNLP needs one, as its rounds are ten times as long. */
    private static final int WARM_UP = 6;

    /** Each of them measures all, one after the other. */
    private static final int ROUNDS = 3;

    private ArticleBenchmark() {}

    /**
     * Runs both in three rounds and prints the time of each, and the least, median and greatest ratio.
     *
     * @param arguments files or directories of articles, in any format that Chancery reads
     */
    public static void main(String[] arguments) {
        List<Article> articles = new ArrayList<>();
        for (String argument : arguments) {
            new ArticleReader().read(Path.of(argument), articles::add, failure -> {
                throw failure;
            });
        }
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("no articles; name files or directories with some");
        }
        compare(articles, System.out);
    }

    private static void compare(List<Article> articles, PrintStream out) {
        Pipelines pipelines = new Pipelines();
        Consumer<Article> thorough = pipelines.create(options(false))::quads;
        Consumer<Article> fast = pipelines.create(options(true))::quads;
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        StanfordCoreNLP stock = new StanfordCoreNLP(properties);
        Consumer<Article> annotate = article -> stock.annotate(new CoreDocument(article.text()));

        for (int i = 0; i < WARM_UP; i++) {
            articles.forEach(thorough.andThen(fast));
        }
        articles.forEach(annotate);
        out.printf("%,d articles; CoreNLP: %s%n", articles.size(), ANNOTATORS);
        List<Double> thoroughRatios = new ArrayList<>();
        List<Double> fastRatios = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ThreadTime corenlp = ThreadTime.of(() -> articles.forEach(annotate));
            out.printf("CoreNLP: %s%n", corenlp.told(articles.size()));
            thoroughRatios.add(
                    ratio("Chancery", ThreadTime.of(() -> articles.forEach(thorough)), corenlp, articles.size(), out));
            fastRatios.add(ratio(
                    "Chancery --fast", ThreadTime.of(() -> articles.forEach(fast)), corenlp, articles.size(), out));
        }
        tell("Chancery", thoroughRatios, out);
        tell("Chancery --fast", fastRatios, out);
    }

    /** How many times as much processor time CoreNLP takes. */
    private static double ratio(String name, ThreadTime chancery, ThreadTime corenlp, int articles, PrintStream out) {
        out.printf("%s: %s%n", name, chancery.told(articles));
        return corenlp.processor() / chancery.processor();
    }

    private static void tell(String name, List<Double> ratios, PrintStream out) {
        List<Double> sorted = ratios.stream().sorted().toList();
        out.printf(
                "%s is %.1f, %.1f, %.1f times as quick (least, median, most of %d rounds; processor time)%n",
                name, sorted.getFirst(), sorted.get(ROUNDS / 2), sorted.getLast(), ROUNDS);
    }

    private static PipelineOptions options(boolean fast) {
        return new PipelineOptions(Prefixes.BASE, Optional.empty(), Optional.empty(), fast, Instant.EPOCH);
    }
}
