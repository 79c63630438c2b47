package io.github.chancery.build;

/** Is told how a run over articles goes; always by the thread that called the run. */
public interface RunListener {
    /** One more article is done, whatever came of it. */
    void articleDone();

    /**
     * Something could not be done; the run goes on.
     *
     * @param sentence what, and what it means for the user
     */
    void failed(String sentence);

    /** The same, with what was thrown. */
    void failed(String sentence, Throwable cause);

    /**
     * What the user should know, though nothing failed.
     *
     * @param sentence what the run will do that may surprise, or what was left out of an article that is read
     */
    void noted(String sentence);
}
