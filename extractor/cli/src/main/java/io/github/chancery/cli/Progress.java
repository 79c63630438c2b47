package io.github.chancery.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows how far a run is when somebody watches and the work takes its time. */
final class Progress implements AutoCloseable {
    /** Takes what the line shows away, so that a message can stand there. */
    static final String CLEAR_LINE = "\r\u001B[K";

    private static final int WIDTH = 78;
    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

    private final Console console;
    private final InputMeter input;
    private final long start = System.nanoTime();
    private long count;
    private int failures;
    private @Nullable ProgressBar bar;

    /** @param input how far it is read */
    Progress(Console console, InputMeter input) {
        this.console = console;
        this.input = input;
    }

    /** One more article is done. */
    void step() {
        count++;
        if (bar == null && console.showsProgress() && System.nanoTime() - start > PATIENCE) {
            bar = bar();
        }
        if (bar != null) {
            bar.stepTo(count);
        }
    }

    /** Something failed. */
    void fail() {
        failures++;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            console.err().print(CLEAR_LINE);
            console.err().flush();
        }
    }

    private ProgressBar bar() {
        // How many articles the input holds is not known before its end, so there is no bar to fill.
        return new ProgressBarBuilder()
                .setInitialMax(-1)
                .startsFrom(0, Duration.ofNanos(System.nanoTime() - start))
                .setRenderer((state, width) -> line(state.getCurrent(), state.getTotalElapsed()))
                .setConsumer(new DelegatingProgressBarConsumer(this::show, WIDTH))
                .build();
    }

    /** Articles done, how many a second, what failed, and how long the rest of the input will take at this pace. */
    String line(long done, Duration elapsed) {
        double seconds = Math.max(1, elapsed.toSeconds());
        String failed = failures == 0 ? "" : ", " + failures + " failed";
        String left =
                input.left(elapsed).map(time -> ", " + text(time) + " left").orElse("");
        return String.format(Locale.ROOT, "  articles: %d, %.1f a second%s%s", done, done / seconds, failed, left);
    }

    private static String text(Duration time) {
        if (time.toMinutes() == 0) {
            return time.toSeconds() + " s";
        }
        return time.toHours() == 0
                ? time.toMinutes() + " min"
                : String.format(Locale.ROOT, "%d h %02d min", time.toHours(), time.toMinutesPart());
    }

    private void show(String line) {
        // A line that is shorter than the one before leaves none of it.
        console.err().print("\r" + line + "\u001B[K");
        console.err().flush();
    }
}
