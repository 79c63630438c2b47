package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in an archive, where all is there. */
@DisabledOnOs(OS.WINDOWS)
@Tag("models")
class ArchiveLauncherTest {
    @TempDir
    Path directory;

    private LauncherProject project;

    @BeforeEach
    void layOutTheProject() throws IOException {
        project = new LauncherProject(directory);
        directory = project.directory;
    }

    @Test
    void anArchiveRunsWithoutMavenOnAJavaThatCannotCompile() throws Exception {
        project.layOutAnArchive();
        Files.delete(project.programs.resolve("mvn"));
        Files.delete(directory.resolve("default/bin/javac"));
        LauncherProject.Result query = project.run("query");
        String lib = project.root + "/lib/";
        assertTrue(
                query.out().contains(" -cp " + lib + "chancery-cli-1.jar:" + lib + "library.jar io"), query::toString);
        LauncherProject.Result gazetteer = project.run("gazetteer");
        assertTrue(gazetteer.out().contains(":" + lib + "dumps.jar io"), gazetteer::toString);
        Files.delete(project.root.resolve("lib/library.jar"));
        project.run("query").fails("lib/library.jar is missing; unpack the archive anew");
    }

    @Test
    void whatReadsDocumentsIsTakenWhereItIs() throws Exception {
        assertFalse(project.run().out().contains("documents"));
        Path made = Files.createDirectories(project.root.resolve("extractor/documents/target"));
        Files.writeString(made.resolve("chancery-documents.jar"), "");
        LauncherProject.Result run = project.run();
        assertTrue(run.out().contains("library.jar:" + made + "/chancery-documents.jar io"), run::out);
        project.layOutAnArchive();
        Path put = Files.writeString(project.root.resolve("lib/chancery-documents.jar"), "");
        assertTrue(project.run().out().contains("library.jar:" + put + " io"));
    }
}
