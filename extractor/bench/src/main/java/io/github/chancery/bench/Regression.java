package io.github.chancery.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.chancery.resource.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command: has two versions of Chancery read the same articles and lists the reports that were gained, lost and changed.
 * Both are asked through their command lines, so that they may be as far apart as their ontologies allow.
 */
public final class Regression {
    private Regression() {}

    /**
     * Prints a line for each difference, then how many there are.
     *
     * @param arguments the earlier version's {@code chancery}, the later one's, a folder for their stores, inputs
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 4) {
            System.err.println("chancery: give two versions' chancery, a folder for their stores, and inputs");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        Path question = Files.writeString(folder.resolve("reports.rq"), Resources.text(Regression.class, "reports.rq"));
        List<String> inputs = List.of(arguments).subList(3, arguments.length);
        List<ToldReport> before = read(arguments[0], Files.createTempDirectory(folder, "before"), inputs, question);
        List<ToldReport> after = read(arguments[1], Files.createTempDirectory(folder, "after"), inputs, question);
        ReportDifferences.of(before, after).lines().forEach(System.out::println);
    }

    private static List<ToldReport> read(String version, Path store, List<String> inputs, Path question)
            throws IOException, InterruptedException {
        List<String> build = new ArrayList<>(List.of(version, "build", "--loc", store.toString()));
        build.addAll(inputs);
        // What one version cannot read is told by it, and shows as lost or gained.
        new ProcessBuilder(build).inheritIO().start().waitFor();
        Process query = new ProcessBuilder(
                        version, "query", question.toString(), "--loc", store.toString(), "--results", "json")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<ToldReport> reports = ToldReport.of(JsonMapper.builder().build().readTree(query.getInputStream()));
        if (query.waitFor() != 0) {
            throw new IllegalStateException(version + " could not be asked");
        }
        return reports;
    }
}
