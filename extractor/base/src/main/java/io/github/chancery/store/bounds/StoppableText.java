package io.github.chancery.store.bounds;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/** A text that a pattern can be looked for in until the query is to stop: a pattern can try more ways than anybody can wait for. */
final class StoppableText implements CharSequence {
    private static final int LOOKS = 1 << 10;

    private final String text;
    private final AtomicBoolean isOver;
    private final Runnable pace;
    private int read;

    private StoppableText(String text, AtomicBoolean isOver, Runnable pace) {
        this.text = text;
        this.isOver = isOver;
        this.pace = pace;
    }

    static StoppableText of(String text, FunctionEnv query) {
        return new StoppableText(text, Context.getOrSetCancelSignal(query.getContext()), Pace.of(query.getContext()));
    }

    @Override
    public char charAt(int index) {
        if (++read % LOOKS == 0) {
            pace.run();
            if (isOver.get()) {
                throw new QueryCancelledException();
            }
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int begin, int end) {
        return text.subSequence(begin, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
