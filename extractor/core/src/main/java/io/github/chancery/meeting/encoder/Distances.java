package io.github.chancery.meeting.encoder;

/** How far apart two words are, in steps that grow. */
public final class Distances {
    private static final int[] WORDS = {1, 2, 3, 5, 8, 12, 20, 30};
    private static final int SENTENCES = 3;

    /** How many steps there are. */
    public static final int STEPS = 2 * WORDS.length + 3 + 2 * SENTENCES;

    private Distances() {}

    /** From a word that may denote an encounter to another, a step from 0 to before {@link #STEPS}. */
    public static int step(Window.Word event, Window.Word word) {
        int sentences = word.sentence() - event.sentence();
        if (word.sentence() == Window.Word.DATELINE) {
            return STEPS - 1;
        }
        if (sentences != 0) {
            int bounded = Math.max(-SENTENCES, Math.min(SENTENCES, sentences));
            return 2 * WORDS.length + 1 + SENTENCES + bounded;
        }
        int words = word.token() - event.token();
        int step = 0;
        while (step < WORDS.length && Math.abs(words) >= WORDS[step]) {
            step++;
        }
        return WORDS.length + Integer.signum(words) * step;
    }
}
