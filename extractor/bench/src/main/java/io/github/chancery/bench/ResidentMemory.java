package io.github.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What Linux tells of the memory of this process. */
final class ResidentMemory {
    private static final Path STATUS = Path.of("/proc/self/status");

    private ResidentMemory() {}

    /** The most resident memory until now and that of now, mapped files included; nothing where it is not Linux. */
    static String now() throws IOException {
        return Files.exists(STATUS)
                ? Files.readAllLines(STATUS).stream()
                        .filter(line -> line.matches("(VmHWM|VmRSS|RssAnon):.*"))
                        .map(line -> line.replaceAll("\\s+", " "))
                        .collect(Collectors.joining(", "))
                : "";
    }
}
