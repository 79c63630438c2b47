package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so: every command runs, in its order, and the result shown is the result. */
@Tag("models")
class ReadmeTest {
    private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern QUICK = Pattern.compile("^quick=\\((.*)\\)$", Pattern.MULTILINE);
    private static final Pattern ADDRESS = Pattern.compile("http://127[.]0[.]0[.]1:[0-9]+/");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void everyCommandRunsAndTheFirstShowsWhatIsShown(@TempDir Path directory) throws Exception {
        String readme = Files.readString(PROJECT.resolve("README.md"));
        List<String> outputs = new ArrayList<>();
        for (String command : commands(readme)) {
            outputs.add(run(
                    command.replace("target/graph", directory.resolve("graph").toString())));
        }
        String shown = matches(SHOWN, readme).get(0);
        String table = squeezed(outputs.get(1));
        for (String row : shown.split("\n\n", -1)) {
            assertTrue(table.contains(squeezed(row)), () -> "not shown so:\n" + row + "\nbut:\n" + outputs.get(1));
        }
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (String page : List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")) {
            for (String target : matches(LINK, Files.readString(PROJECT.resolve(page)))) {
                assertTrue(Files.exists(PROJECT.resolve(target)), page + " leads to " + target);
            }
        }
    }

    @Test
    void theTestCommandIsWhatIsRunOnAFreshMachine() throws IOException {
        assertTrue(Files.readString(PROJECT.resolve("README.md")).contains("mvn -B verify"));
        assertTrue(Files.readString(PROJECT.resolve(".ci/run")).contains("mvn -B verify"));
    }

    private static List<String> commands(String readme) {
        return matches(SHELL, readme).stream()
                .flatMap(String::lines)
                .flatMap(line -> Stream.of(line.split(" && ", -1)))
                .toList();
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    /** A table's lines without its spacing. */
    private static String squeezed(String table) {
        return table.replaceAll("\\s+", " ");
    }

    /** Runs a command of the launcher in the project's directory, in a Java of its own, started as the launcher does. */
    private static String run(String command) throws IOException, InterruptedException {
        assertTrue(command.startsWith("./chancery"), command);
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(matches(QUICK, Files.readString(PROJECT.resolve("chancery")))
                .getFirst()
                .split(" ", -1)));
        words.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "io.github.chancery.cli.Chancery"));
        words.addAll(List.of(command.split(" ", -1)).subList(1, command.split(" ", -1).length));
        if (command.contains(" serve ")) {
            return served(words);
        }
        Path errors = Files.createTempFile("readme", ".err");
        Process process = new ProcessBuilder(words)
                .directory(PROJECT.toFile())
                .redirectError(errors.toFile())
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        int code = process.waitFor();
        assertEquals(0, code, command + "\n" + output + Files.readString(errors));
        Files.delete(errors);
        return output;
    }

    /** The first page of a server, which is stopped then. */
    private static String served(List<String> words) throws IOException, InterruptedException {
        words.addAll(List.of("--port", "0"));
        Process process = new ProcessBuilder(words).directory(PROJECT.toFile()).start();
        try (BufferedReader told = process.errorReader(UTF_8)) {
            StringBuilder all = new StringBuilder();
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                all.append(line).append('\n');
                Matcher address = ADDRESS.matcher(line);
                if (address.find()) {
                    return new String(
                            URI.create(address.group()).toURL().openStream().readAllBytes(), UTF_8);
                }
            }
            throw new AssertionError("no server began: " + all);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}
