package io.github.chancery.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sys.JenaSystem;

/**
 * Work in a process of its own that is killed.
 *
 * @param process the process
 * @param lines what it tells
 * @param errors the file of what it tells of failures
 */
record KilledWork(Process process, BufferedReader lines, Path errors) {
    private static final String BEGINS = "begins";
    private static final int LINE = 1_000;
    private static final String STEPS = "steps: ";

    /** How it ended. */
    enum End {
        /** Killed at a step. */
        AT_STEP,
        /** Killed while it ran. */
        RUNNING,
        /** It came to its end before. */
        DONE
    }

    /**
     * Starts the work and returns as it begins.
     *
     * @param step where it waits to be killed; nowhere with 0
     */
    static KilledWork start(QuickJava java, Work work, Chronicle chronicle, Path store, long step) throws IOException {
        Path errors = chronicle.folder().resolve("errors.txt");
        Process process = java.process(KilledWork.class, work, chronicle.folder(), store, step)
                .redirectError(Redirect.to(errors.toFile()))
                .start();
        KilledWork started = new KilledWork(process, process.inputReader(), errors);
        assertEquals(BEGINS, started.lines.readLine(), started::complaint);
        return started;
    }

    /** The process that is killed. */
    public static void main(String[] arguments) {
        Path location = Path.of(arguments[2]);
        Steps steps = new Steps(Long.parseLong(arguments[3]));
        JenaSystem.init();
        System.out.println(BEGINS);
        try (GraphStore store = TdbStore.open(location)) {
            Work.valueOf(arguments[0])
                    .run(new Chronicle(Path.of(arguments[1])), new SteppedStore(store, location, steps), steps);
        }
        System.out.println(STEPS + steps.taken());
    }

    /** Lets it come to its end. */
    void finish() throws InterruptedException {
        assertEquals(0, process.waitFor(), this::complaint);
    }

    /** Kills it after some time. */
    End killAfter(long millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        return kill(End.RUNNING);
    }

    /** Kills it when it waits at its step. */
    End killAtStep() throws IOException, InterruptedException {
        if (awaitStep()) {
            return kill();
        }
        process.waitFor();
        return kill(End.DONE);
    }

    /** Waits until it waits at its step; false if it came to its end before. */
    boolean awaitStep() throws IOException {
        lines.mark(LINE);
        if (Steps.HERE.equals(lines.readLine())) {
            return true;
        }
        lines.reset();
        return false;
    }

    /** Kills it where it waits. */
    End kill() throws InterruptedException {
        return kill(End.AT_STEP);
    }

    /** How many steps it took to its end; 0 if it did not come there. */
    long stepsTaken() throws IOException {
        return lines.lines()
                .filter(line -> line.startsWith(STEPS))
                .mapToLong(line -> Long.parseLong(line.substring(STEPS.length())))
                .sum();
    }

    private End kill(End killed) throws InterruptedException {
        // The process itself would close what it still has to tell.
        process.toHandle().destroyForcibly();
        process.waitFor();
        boolean isDone = process.exitValue() == 0;
        if (!isDone) {
            assertEquals(128 + 9, process.exitValue(), this::complaint);
        }
        return isDone ? End.DONE : killed;
    }

    private String complaint() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
