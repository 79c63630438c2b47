package io.github.chancery.pipeline;

import io.github.chancery.language.SharedModels;

/** What all tests make their pipelines with. */
public final class SharedPipelines {
    /** With the models that all tests share. */
    public static final Pipelines PIPELINES = new Pipelines(SharedModels.MODELS);

    private SharedPipelines() {}
}
