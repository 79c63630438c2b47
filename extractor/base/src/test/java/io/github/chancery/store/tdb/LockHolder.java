package io.github.chancery.store.tdb;

import io.github.chancery.store.GraphStore;
import java.io.IOException;
import java.nio.file.Path;

/** Another process: opens the store given, says so, and holds it until its standard input ends. */
final class LockHolder {
    private LockHolder() {}

    public static void main(String[] arguments) throws IOException {
        GraphStore store = TdbStore.open(Path.of(arguments[0]));
        System.out.println("open");
        System.in.readAllBytes();
        store.close();
    }

    /** Starts such a process, and returns when it has the store. */
    static Process start(Path location) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        location.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String line = process.inputReader().readLine();
        if (!"open".equals(line)) {
            throw new IOException("the other process did not open the store: " + line);
        }
        return process;
    }
}
