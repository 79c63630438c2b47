package io.github.chancery.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.chancery.model.Article;
import io.github.chancery.read.ArticleReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The command: how much of the pages' articles is found, and how much else, on the public article-extraction-benchmark
 * (https://github.com/scrapinghub/article-extraction-benchmark), by its own measure: precision and recall of the runs of
 * four words, averaged over the pages.
 */
public final class MainTextBenchmark {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int RUN = 4;

    private MainTextBenchmark() {}

    /**
     * Reads the pages and prints the figures.
     *
     * @param arguments the directory of the benchmark, with its {@code html} and {@code ground-truth.json}
     */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Map<String, String> texts = new HashMap<>();
        new ArticleReader()
                .read(
                        directory.resolve("html"),
                        article -> texts.put(name(article), article.text()),
                        failure -> System.out.println(failure.getMessage()));
        List<Double> precisions = new ArrayList<>();
        List<Double> recalls = new ArrayList<>();
        JsonNode truth = new ObjectMapper()
                .readTree(directory.resolve("ground-truth.json").toFile());
        truth.properties().forEach(page -> {
            Map<List<String>, Integer> wanted =
                    runs(page.getValue().path("articleBody").asText());
            Map<List<String>, Integer> found = runs(texts.getOrDefault(page.getKey(), ""));
            double common = common(wanted, found);
            share(common, found).ifPresent(precisions::add);
            share(common, wanted).ifPresent(recalls::add);
        });
        double precision = mean(precisions);
        double recall = mean(recalls);
        System.out.printf(
                "%d pages: precision %.3f, recall %.3f, F1 %.3f%n",
                truth.size(), precision, recall, 2 * precision * recall / (precision + recall));
    }

    private static String name(Article article) {
        return article.identifier().replaceFirst("\\.html$", "");
    }

    private static Map<List<String>, Integer> runs(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int begin = 0; begin == 0 || begin + RUN <= words.size(); begin++) {
            List<String> run = words.subList(begin, Math.min(begin + RUN, words.size()));
            if (!run.isEmpty()) {
                runs.merge(run, 1, Integer::sum);
            }
        }
        return runs;
    }

    private static double common(Map<List<String>, Integer> wanted, Map<List<String>, Integer> found) {
        return found.entrySet().stream()
                .mapToInt(run -> Math.min(run.getValue(), wanted.getOrDefault(run.getKey(), 0)))
                .sum();
    }

    private static OptionalDouble share(double common, Map<List<String>, Integer> runs) {
        int all = runs.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(common / all);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
