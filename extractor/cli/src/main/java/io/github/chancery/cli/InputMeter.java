package io.github.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far the files of an input are read. */
final class InputMeter {
    private final List<Path> inputs;
    private final AtomicLong read = new AtomicLong();
    private @Nullable OptionalLong size;

    /** @param inputs files and directories, maybe something else, of which the size is not known */
    InputMeter(List<Path> inputs) {
        this.inputs = List.copyOf(inputs);
    }

    /** That of a run without inputs whose size is known. */
    static InputMeter unknown() {
        return new InputMeter(List.of());
    }

    /** So many bytes more are read. */
    void add(long bytes) {
        read.addAndGet(bytes);
    }

    /** How long the rest will take, if it takes as long as what was read so far. */
    synchronized Optional<Duration> left(Duration elapsed) {
        if (size == null) {
            size = size();
        }
        double part = size.isPresent() ? (double) read.get() / size.getAsLong() : 0;
        return part <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.max(0, Math.round(elapsed.toMillis() * (1 / part - 1)))));
    }

    private OptionalLong size() {
        try {
            long bytes = 0;
            for (Path input : inputs) {
                if (!Files.isRegularFile(input) && !Files.isDirectory(input)) {
                    return OptionalLong.empty();
                }
                try (Stream<Path> files = Files.walk(input)) {
                    bytes += files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum();
                }
            }
            return bytes == 0 ? OptionalLong.empty() : OptionalLong.of(bytes);
        } catch (IOException | UncheckedIOException e) {
            // What cannot be walked is told where it is read; here it only means that nothing is known.
            return OptionalLong.empty();
        }
    }
}
