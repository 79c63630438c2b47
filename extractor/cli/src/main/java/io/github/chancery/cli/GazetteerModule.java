package io.github.chancery.cli;

import io.github.chancery.model.ChanceryException;

/** The builder of gazetteers, which brings much that reading articles does not need and is loaded for its commands only. */
final class GazetteerModule {
    private GazetteerModule() {}

    /**
     * Does what needs the builder.
     *
     * @throws ChanceryException if it is not on the class path
     */
    static void run(Runnable work) {
        try {
            work.run();
        } catch (NoClassDefFoundError e) {
            throw new ChanceryException(
                    "the builder of gazetteers is not on the class path (" + e.getMessage()
                            + "); use the launcher, which puts it there: ./chancery gazetteer --help",
                    e);
        }
    }
}
