package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
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
    @TempDir
    Path directory;

    private LauncherProject project;

    @BeforeEach
    void layOutTheProject() throws IOException {
        project = new LauncherProject(directory);
        directory = project.directory;
    }

    @Test
    void buildsOnFirstUseAndOnlyThen() throws Exception {
        LauncherProject.Result first = project.run("query", "two words");
        assertTrue(first.err().startsWith("Building Chancery: first use; downloads about 500 MB"), first::err);
        assertTrue(first.out().startsWith("java -"), first::out);
        assertTrue(first.out().endsWith("io.github.chancery.cli.Chancery query two words\n"), first::out);
        assertEquals("", project.run("query").err());
    }

    @Test
    void buildsAgainWhenASourceHasChanged() throws Exception {
        project.run();
        Path source = project.root.resolve("queries/one.rq");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
        assertTrue(project.run().err().startsWith("Building Chancery"));
    }

    @Test
    void buildsAgainWhenAJarIsGone() throws Exception {
        project.run();
        Files.delete(project.root.resolve("library.jar"));
        assertTrue(project.run().err().startsWith("Building Chancery"));
        assertTrue(Files.exists(project.root.resolve("library.jar")));
    }

    @Test
    void runsThroughSymbolicLinks() throws Exception {
        Path bin = Files.createDirectory(directory.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("first"), Path.of("../a project/chancery"));
        Files.createSymbolicLink(directory.resolve("second"), Path.of("bin/first"));
        LauncherProject.Result run = project.launch(directory.resolve("second"), Map.of());
        assertTrue(run.out().contains(project.root + "/extractor/cli/target/chancery.jar:"), run::toString);
    }

    /** Java writes the first bytes of the file last. */
    @Test
    void loadedClassesAreKeptOnceAnArticleWasRead() throws Exception {
        Path kept = project.root.resolve("extractor/cli/target/classes.jsa");
        String take = " -XX:SharedArchiveFile=" + kept;
        String make = take + " -XX:+AutoCreateSharedArchive ";
        LauncherProject.Result query = project.run("query");
        assertTrue(query.out().contains(take + " -cp"), query::out);
        assertTrue(project.run("extract").out().contains(make));
        Files.write(kept, new byte[] {1, 2, 3, 4, 5});
        assertTrue(project.run("build").out().contains(make));
        assertTrue(Files.exists(kept));
        Files.write(kept, new byte[5]);
        assertTrue(project.run("build").out().contains(make));
        assertFalse(Files.exists(kept), "of a process that was killed");
    }

    @Test
    void theUsersJavaOptionsComeLast() throws Exception {
        LauncherProject.Result run = project.run(Map.of("CHANCERY_JAVA_OPTS", "-Xmx7g -Dx=y"));
        assertTrue(run.out().contains(" -Xmx7g -Dx=y -cp "), run::out);
        assertTrue(run.out().indexOf("-Xmx") < run.out().indexOf("-Xmx7g"), run::out);
    }

    @Test
    void onlyTheCommandsForGazetteersRunWithTheirBuilder() throws Exception {
        LauncherProject.Result gazetteer = project.run("gazetteer", "list");
        assertTrue(
                gazetteer.out().contains("dumps.jar io.github.chancery.cli.Chancery gazetteer list"), gazetteer::out);
        assertFalse(project.run("query").out().contains("dumps.jar"));
    }

    @Test
    void findsANewerJdkWhereTheDefaultOneIsOld() throws Exception {
        project.defaultJdk("17.0.15");
        Path newer = project.jdk(".sdkman/candidates/java/21.0.4-tem", "21.0.4");
        assertEquals(newer.toString(), project.javaHome(Map.of()));
        Path newest = project.jdk("jvm/java-23-openjdk", "23");
        assertEquals(newest.toString(), project.javaHome(Map.of()));
        assertEquals(newer.toString(), project.javaHome(Map.of("JAVA_HOME", newer.toString())));
    }

    @Test
    void theDefaultJdkServesWhereJavaHomeDoesNot() throws Exception {
        Path old = project.jdk("old", "11.0.2");
        assertEquals(directory.resolve("default").toString(), project.javaHome(Map.of("JAVA_HOME", old.toString())));
        assertEquals(directory.resolve("default").toString(), project.javaHome(Map.of("JAVA_HOME", "/nowhere")));
    }

    @Test
    void tellsThatAJdkIsMissing() throws Exception {
        project.defaultJdk("17.0.15");
        project.run()
                .fails("chancery: a JDK of version 21 or newer is needed and none was found; install one, such as");
    }

    @Test
    void tellsThatMavenIsMissing() throws Exception {
        Files.delete(project.programs.resolve("mvn"));
        project.run().fails("chancery: Maven is needed to build Chancery");
    }

    @Test
    void aBuildThatFailsShowsItsLastLinesAndLeavesNoLock() throws Exception {
        project.program("mvn", "#!/usr/bin/env bash\necho a comma is missing\nexit 3\n");
        LauncherProject.Result run = project.run();
        run.fails("a comma is missing");
        run.fails("chancery: the build failed; its last lines stand above");
        assertFalse(Files.exists(project.root.resolve("target/build.lock")));
    }
}
