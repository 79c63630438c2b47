package io.github.chancery.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file system of a few megabytes in memory.
 *
 * @param place where it is mounted
 */
record SmallDisk(Path place) {
    private static final int BLOCK = 4096;

    /** Mounts one; nothing where this process may not. */
    static Optional<SmallDisk> mount(Path place, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(place);
        try {
            return run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString()) == 0
                    ? Optional.of(new SmallDisk(place))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // a system without such a command
        }
    }

    /** Fills it up but for some room. */
    void fill(long left) throws IOException {
        // Files of stores that are gone lie there as long as they are mapped into memory, until the collector comes.
        System.gc();
        Files.write(full(), new byte[0]);
        long room = place.toFile().getUsableSpace() - left;
        try (OutputStream out = Files.newOutputStream(full())) {
            for (long written = 0; written + BLOCK <= room; written += BLOCK) {
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

    /** Takes it away. */
    void unmount() throws IOException, InterruptedException {
        // What is mapped into memory holds it until the collector comes; its files are gone at once for everybody else.
        assertEquals(0, run("umount", "--lazy", place.toString()));
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
