package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The launcher in a project of empty files, with a Java and a Maven that only tell how they were called. */
final class LauncherProject {
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
            "tr",
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

    final Path directory;

    final Path root;
    final Path programs;

    record Result(int code, String out, String err) {
        void fails(String words) {
            assertEquals(1, code, this::toString);
            assertTrue(err.contains(words), this::toString);
            assertEquals("", out);
        }
    }

    /** @param temporary where to lay it out */
    LauncherProject(Path temporary) throws IOException {
        directory = temporary.toRealPath();
        root = Files.createDirectory(directory.resolve("a project"));
        programs = Files.createDirectory(directory.resolve("programs"));
        // The machine that tests this may have JDKs of its own in the usual place.
        String script = Files.readString(Path.of("../../chancery"));
        executable(root.resolve("chancery"), script.replace("/usr/lib/jvm/", directory + "/jvm/"));
        for (String folder : List.of("ontology", "queries", "extractor/cli/src/main", "extractor/core/src/main")) {
            Files.createDirectories(root.resolve(folder));
        }
        for (String file : List.of("pom.xml", "extractor/cli/pom.xml", "extractor/core/pom.xml", "queries/one.rq")) {
            Files.writeString(root.resolve(file), "");
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

    /** Makes an archive of it. */
    void layOutAnArchive() throws IOException {
        Path lib = Files.createDirectory(root.resolve("lib"));
        for (String jar : List.of("chancery-cli-1.jar", "chancery-gazetteer-1.jar", "library.jar", "dumps.jar")) {
            Files.writeString(lib.resolve(jar), "");
        }
        Files.writeString(lib.resolve("cli.classpath"), "lib/library.jar");
        Files.writeString(lib.resolve("gazetteer.classpath"), "lib/dumps.jar");
    }

    Result run(String... arguments) throws Exception {
        return run(Map.of(), arguments);
    }

    Result run(Map<String, String> environment, String... arguments) throws Exception {
        return launch(root.resolve("chancery"), environment, arguments);
    }

    Result launch(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
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

    String javaHome(Map<String, String> environment) throws Exception {
        return run(environment, "--print-java-home").out().strip();
    }

    /** Makes a JDK the one whose java is on the PATH. */
    void defaultJdk(String version) throws IOException {
        Files.deleteIfExists(programs.resolve("java"));
        Files.createSymbolicLink(
                programs.resolve("java"), jdk("default", version).resolve("bin/java"));
    }

    Path jdk(String folder, String version) throws IOException {
        Path jdk = directory.resolve(folder);
        Files.createDirectories(jdk.resolve("bin"));
        executable(jdk.resolve("bin/java"), JAVA);
        executable(jdk.resolve("bin/javac"), JAVA);
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    void program(String name, String script) throws IOException {
        executable(programs.resolve(name), script);
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, script);
        assertTrue(file.toFile().setExecutable(true));
    }
}
