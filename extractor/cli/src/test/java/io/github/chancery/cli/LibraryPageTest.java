package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on the page about the library compiles, runs, and prints what the page shows. */
@Tag("models")
class LibraryPageTest {
    private static final Path PAGE = Path.of("../../docs/library.md");

    @TempDir
    private Path directory;

    @Test
    void theProgramPrintsWhatIsShown() throws Exception {
        String page = Files.readString(PAGE);
        Path source = Files.writeString(directory.resolve("WhoMet.java"), block("java", page));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, OutputStream.nullOutputStream(), System.err, "-d", directory.toString(), source.toString());
        assertEquals(0, compiled);
        String classes = directory + File.pathSeparator + System.getProperty("java.class.path");
        Process run = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        "WhoMet",
                        directory.resolve("store").toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(run.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, run.waitFor());
        assertEquals(squeezed(block("text", page)), squeezed(printed));
    }

    private static String block(String language, String page) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        if (!block.find()) {
            throw new IllegalStateException("no block of " + language);
        }
        return block.group(1);
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("(?m) +$", "");
    }
}
