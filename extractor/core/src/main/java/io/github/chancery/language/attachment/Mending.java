package io.github.chancery.language.attachment;

/** One thing that the parser often gets wrong, put right wherever a sentence has it. */
interface Mending {
    /** Changes the edges of {@code graph} that are wrong in this way, and leaves all others. */
    void mend(DependencyGraph graph);
}
