package io.github.chancery.model;

/** Checks of text offsets that several records share. */
final class Offsets {
    private Offsets() {}

    static void check(int begin, int end) {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span of text: " + begin + " to " + end);
        }
    }
}
