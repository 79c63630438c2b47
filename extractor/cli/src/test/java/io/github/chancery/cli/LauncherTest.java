package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a project of empty files, with a Java and a Maven that only tell how they were called. */
@DisabledOnOs(OS.WINDOWS)
@Tag("models")
class LauncherTest {
    private static final List<String> TOOLS = List.of(
            "awk",
            "bash",
            "cut",
            "dirname",
            "du",
            "find",
            "head",
            "mkdir",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "sleep",
            "tail",
            "touch");
    private static final String JAVA =
            """
            #!/usr/bin/env bash
            if [ "$1" = -version ]; then echo 'openjdk version "17.0.1" 2021-10-19' >&2; else echo "java $*"; fi
            """;
    private static final String MAVEN =
            """
            #!/usr/bin/env bash
            mkdir -p extractor/app/target
            touch extractor/app/target/chancery.jar library.jar
            echo -n "$PWD/library.jar" > extractor/app/target/classpath.txt
            """;

    @TempDir
    Path directory;

    private Path project;
    private Path programs;

    @BeforeEach
    void layOutTheProject() throws IOException {
        directory = directory.toRealPath();
        project = Files.createDirectory(directory.resolve("a project"));
        programs = Files.createDirectory(directory.resolve("programs"));
        Files.copy(Path.of("../../chancery"), project.resolve("chancery"));
        for (String folder : List.of("ontology", "queries", "extractor/app/src/main", "extractor/core/src/main")) {
            Files.createDirectories(project.resolve(folder));
        }
        for (String file : List.of("pom.xml", "extractor/app/pom.xml", "extractor/core/pom.xml", "queries/one.rq")) {
            Files.writeString(project.resolve(file), "");
        }
        for (String tool : TOOLS) {
            Path real = Stream.of("/bin", "/usr/bin")
                    .map(folder -> Path.of(folder, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new IOException("no " + tool));
            program(tool, "#!/bin/sh\nexec " + real + " \"$@\"\n");
        }
        program("java", JAVA);
        program("mvn", MAVEN);
    }

    @Test
    void buildsOnFirstUseAndOnlyThen() throws Exception {
        Result first = launch(project.resolve("chancery"), Map.of(), "query", "two words");
        assertTrue(first.err().startsWith("Building Chancery: first use; downloads about 500 MB"), first::err);
        assertTrue(first.out().startsWith("java -"), first::out);
        assertTrue(first.out().endsWith("io.github.chancery.cli.Chancery query two words\n"), first::out);
        assertEquals("", launch(project.resolve("chancery"), Map.of(), "query").err());
    }

    @Test
    void buildsAgainWhenASourceHasChanged() throws Exception {
        launch(project.resolve("chancery"), Map.of());
        Path source = project.resolve("queries/one.rq");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
        assertTrue(launch(project.resolve("chancery"), Map.of()).err().startsWith("Building Chancery"));
    }

    @Test
    void buildsAgainWhenAJarIsGone() throws Exception {
        launch(project.resolve("chancery"), Map.of());
        Files.delete(project.resolve("library.jar"));
        assertTrue(launch(project.resolve("chancery"), Map.of()).err().startsWith("Building Chancery"));
        assertTrue(Files.exists(project.resolve("library.jar")));
    }

    @Test
    void runsThroughSymbolicLinks() throws Exception {
        Path bin = Files.createDirectory(directory.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("first"), Path.of("../a project/chancery"));
        Files.createSymbolicLink(directory.resolve("second"), Path.of("bin/first"));
        Result run = launch(directory.resolve("second"), Map.of());
        assertTrue(run.out().contains(project + "/extractor/app/target/chancery.jar:"), run::toString);
    }

    @Test
    void theUsersJavaOptionsComeLast() throws Exception {
        Result run = launch(project.resolve("chancery"), Map.of("CHANCERY_JAVA_OPTS", "-Xmx7g -Dx=y"));
        assertTrue(run.out().contains(" -Xmx7g -Dx=y -cp "), run::out);
        assertTrue(run.out().indexOf("-Xmx") < run.out().indexOf("-Xmx7g"), run::out);
    }

    @Test
    void tellsWhatIsMissing() throws Exception {
        launch(project.resolve("chancery"), Map.of("JAVA_HOME", "/nowhere"))
                .fails("chancery: Java is needed and /nowhere/bin/java is not found; install a JDK of version 17");
        program("java", JAVA.replace("17.0.1", "11.0.2"));
        launch(project.resolve("chancery"), Map.of())
                .fails("chancery: Java 17 or newer is needed, and java is version 11; install a newer JDK");
        program("java", JAVA);
        Files.delete(programs.resolve("mvn"));
        launch(project.resolve("chancery"), Map.of()).fails("chancery: Maven is needed to build Chancery");
    }

    @Test
    void aBuildThatFailsShowsItsLastLinesAndLeavesNoLock() throws Exception {
        program("mvn", "#!/usr/bin/env bash\necho a comma is missing\nexit 3\n");
        Result run = launch(project.resolve("chancery"), Map.of());
        run.fails("a comma is missing");
        run.fails("chancery: the build failed; its last lines stand above");
        assertFalse(Files.exists(project.resolve("target/build.lock")));
    }

    private record Result(int code, String out, String err) {
        void fails(String words) {
            assertEquals(1, code, this::toString);
            assertTrue(err.contains(words), this::toString);
            assertEquals("", out);
        }
    }

    private Result launch(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(programs.resolve("bash").toString(), launcher.toString()), Stream.of(arguments))
                        .toList());
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        builder.directory(directory.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", programs.toString(), "HOME", directory.toString()));
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Result(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(programs.resolve(name), script);
        assertTrue(file.toFile().setExecutable(true));
    }
}
