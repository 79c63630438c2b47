package io.github.chancery.language;

/** Models that all tests read with, so that each is loaded once. */
public final class SharedModels {
    /** The models. */
    public static final Models MODELS = new Models();

    private SharedModels() {}
}
