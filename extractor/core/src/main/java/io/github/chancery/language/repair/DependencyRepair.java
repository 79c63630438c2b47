package io.github.chancery.language.repair;

/** One thing that the parser often gets wrong, put right wherever a sentence has it. */
interface DependencyRepair {
    /** Changes the edges of {@code graph} that are wrong in this way, and leaves all others. */
    void mend(DependencyGraph graph);
}
