package io.github.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A place that something is mounted at, as rights do not keep root from writing.
 *
 * @param place where
 */
record Mounted(Path place) implements AutoCloseable {
    private static final int BLOCK = 4096;

    /** A directory that can only be read from now on; without the right to mount, the test is told as not run. */
    static Mounted readOnly(Path place) {
        require("mount", "--bind", place.toString(), place.toString());
        require("mount", "-o", "remount,bind,ro", place.toString());
        return new Mounted(place);
    }

    /** A disk of some megabytes in memory; without the right to mount, the test is told as not run. */
    static Mounted disk(Path place, int megabytes) {
        require("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString());
        return new Mounted(place);
    }

    /** Leaves no room. */
    void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(full())) {
            for (long room = place.toFile().getUsableSpace(); room >= BLOCK; room -= BLOCK) {
                out.write(new byte[BLOCK]);
            }
        }
    }

    /** Makes room again. */
    void clear() throws IOException {
        Files.deleteIfExists(full());
    }

    private Path full() {
        return place.resolve("full");
    }

    @Override
    public void close() {
        // Files that are mapped into memory hold it until the collector comes.
        assertEquals(0, run("umount", "--lazy", place.toString()));
    }

    private static void require(String... command) {
        assumeTrue(run(command) == 0, "a file system cannot be mounted here; run as root to have this tested");
    }

    private static int run(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join()
                    .exitValue();
        } catch (IOException e) {
            return -1; // a system without such a command
        }
    }
}
