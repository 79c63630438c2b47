package io.github.chancery.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;

/** Shows how many articles are done when somebody watches and the work takes its time. */
final class Progress implements AutoCloseable {
    /** Takes what the line shows away, so that a message can stand there. */
    static final String CLEAR_LINE = "\r\u001B[K";

    private static final int WIDTH = 78;
    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

    private final Console console;
    private final long start = System.nanoTime();
    private long count;
    private @Nullable ProgressBar bar;

    Progress(Console console) {
        this.console = console;
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
                .setRenderer(Progress::line)
                .setConsumer(new DelegatingProgressBarConsumer(this::show, WIDTH))
                .build();
    }

    private static String line(ProgressState state, int width) {
        double seconds = Math.max(1, state.getTotalElapsed().toSeconds());
        return String.format(
                Locale.ROOT, "  articles: %d, %.1f a second", state.getCurrent(), state.getCurrent() / seconds);
    }

    private void show(String line) {
        console.err().print("\r" + line);
        console.err().flush();
    }
}
