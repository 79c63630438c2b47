package io.github.chancery.spark;

import io.github.chancery.build.BuildListener;
import io.github.chancery.model.Article;
import io.github.chancery.validate.Admission.Admitted;

/** Nobody is told how a run goes; what comes of it is looked at. */
final class Unheard implements BuildListener {
    @Override
    public void articleDone() {}

    @Override
    public void failed(String sentence) {}

    @Override
    public void failed(String sentence, Throwable cause) {}

    @Override
    public void noted(String sentence) {}

    @Override
    public void refused(Article article, String iri, Admitted admitted) {}
}
