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
            "touch",
            "uname");
    private static final String JAVA = """
            #!/usr/bin/env bash
            echo "java $*"
            """;
    private static final String MAVEN =
            """
            #!/usr/bin/env bash
            mkdir -p extractor/cli/target extractor/gazetteer/target
            touch extractor/cli/target/chancery.jar library.jar
            echo -n "$PWD/library.jar" > extractor/cli/target/classpath.txt
            echo -n "$PWD/dumps.jar" > extractor/gazetteer/target/classpath.txt
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
        // The machine that tests this may have JDKs of its own in the usual place.
        String script = Files.readString(Path.of("../../chancery"));
        executable(project.resolve("chancery"), script.replace("/usr/lib/jvm/", directory + "/jvm/"));
        for (String folder : List.of("ontology", "queries", "extractor/cli/src/main", "extractor/core/src/main")) {
            Files.createDirectories(project.resolve(folder));
        }
        for (String file : List.of("pom.xml", "extractor/cli/pom.xml", "extractor/core/pom.xml", "queries/one.rq")) {
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
        program("mvn", MAVEN);
        defaultJdk("25.0.1");
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
        assertTrue(run.out().contains(project + "/extractor/cli/target/chancery.jar:"), run::toString);
    }

    @Test
    void theUsersJavaOptionsComeLast() throws Exception {
        Result run = launch(project.resolve("chancery"), Map.of("CHANCERY_JAVA_OPTS", "-Xmx7g -Dx=y"));
        assertTrue(run.out().contains(" -Xmx7g -Dx=y -cp "), run::out);
        assertTrue(run.out().indexOf("-Xmx") < run.out().indexOf("-Xmx7g"), run::out);
    }

    @Test
    void onlyTheCommandsForGazetteersRunWithTheirBuilder() throws Exception {
        Result gazetteer = launch(project.resolve("chancery"), Map.of(), "gazetteer", "list");
        assertTrue(
                gazetteer.out().contains("dumps.jar io.github.chancery.cli.Chancery gazetteer list"), gazetteer::out);
        assertFalse(launch(project.resolve("chancery"), Map.of(), "query").out().contains("dumps.jar"));
    }

    @Test
    void anArchiveRunsWithoutMavenOnAJavaThatCannotCompile() throws Exception {
        layOutAnArchive();
        Files.delete(programs.resolve("mvn"));
        Files.delete(directory.resolve("default/bin/javac"));
        Result query = launch(project.resolve("chancery"), Map.of(), "query");
        String lib = project + "/lib/";
        assertTrue(
                query.out().contains(" -cp " + lib + "chancery-cli-1.jar:" + lib + "library.jar io"), query::toString);
        Result gazetteer = launch(project.resolve("chancery"), Map.of(), "gazetteer");
        assertTrue(gazetteer.out().contains(":" + lib + "dumps.jar io"), gazetteer::toString);
        Files.delete(project.resolve("lib/library.jar"));
        launch(project.resolve("chancery"), Map.of(), "query")
                .fails("lib/library.jar is missing; unpack the archive anew");
    }

    @Test
    void whatReadsDocumentsIsTakenWhereItIs() throws Exception {
        assertFalse(launch(project.resolve("chancery"), Map.of()).out().contains("documents"));
        Path made = Files.createDirectories(project.resolve("extractor/documents/target"));
        Files.writeString(made.resolve("chancery-documents.jar"), "");
        Result run = launch(project.resolve("chancery"), Map.of());
        assertTrue(run.out().contains("library.jar:" + made + "/chancery-documents.jar io"), run::out);
        layOutAnArchive();
        Path put = Files.writeString(project.resolve("lib/chancery-documents.jar"), "");
        assertTrue(launch(project.resolve("chancery"), Map.of()).out().contains("library.jar:" + put + " io"));
    }

    private void layOutAnArchive() throws IOException {
        Path lib = Files.createDirectory(project.resolve("lib"));
        for (String jar : List.of("chancery-cli-1.jar", "chancery-gazetteer-1.jar", "library.jar", "dumps.jar")) {
            Files.writeString(lib.resolve(jar), "");
        }
        Files.writeString(lib.resolve("cli.classpath"), "lib/library.jar");
        Files.writeString(lib.resolve("gazetteer.classpath"), "lib/dumps.jar");
    }

    @Test
    void findsANewerJdkWhereTheDefaultOneIsOld() throws Exception {
        defaultJdk("17.0.15");
        Path newer = jdk(".sdkman/candidates/java/21.0.4-tem", "21.0.4");
        assertEquals(newer.toString(), javaHome(Map.of()));
        Path newest = jdk("jvm/java-23-openjdk", "23");
        assertEquals(newest.toString(), javaHome(Map.of()));
        assertEquals(newer.toString(), javaHome(Map.of("JAVA_HOME", newer.toString())));
    }

    @Test
    void theDefaultJdkServesWhereJavaHomeDoesNot() throws Exception {
        Path old = jdk("old", "11.0.2");
        assertEquals(directory.resolve("default").toString(), javaHome(Map.of("JAVA_HOME", old.toString())));
        assertEquals(directory.resolve("default").toString(), javaHome(Map.of("JAVA_HOME", "/nowhere")));
    }

    @Test
    void tellsThatAJdkIsMissing() throws Exception {
        defaultJdk("17.0.15");
        launch(project.resolve("chancery"), Map.of())
                .fails("chancery: a JDK of version 21 or newer is needed and none was found; install one, such as");
    }

    @Test
    void tellsThatMavenIsMissing() throws Exception {
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

    private String javaHome(Map<String, String> environment) throws Exception {
        return launch(project.resolve("chancery"), environment, "--print-java-home")
                .out()
                .strip();
    }

    /** Makes a JDK the one whose java is on the PATH. */
    private void defaultJdk(String version) throws IOException {
        Files.deleteIfExists(programs.resolve("java"));
        Files.createSymbolicLink(
                programs.resolve("java"), jdk("default", version).resolve("bin/java"));
    }

    private Path jdk(String folder, String version) throws IOException {
        Path jdk = directory.resolve(folder);
        Files.createDirectories(jdk.resolve("bin"));
        executable(jdk.resolve("bin/java"), JAVA);
        executable(jdk.resolve("bin/javac"), JAVA);
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private void program(String name, String script) throws IOException {
        executable(programs.resolve(name), script);
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, script);
        assertTrue(file.toFile().setExecutable(true));
    }
}
