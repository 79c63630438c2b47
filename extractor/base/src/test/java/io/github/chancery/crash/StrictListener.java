package io.github.chancery.crash;

import io.github.chancery.build.BuildListener;
import io.github.chancery.model.Article;
import io.github.chancery.validate.Admission.Admitted;

/**
 * A listener for runs in which nothing may fail.
 *
 * @param step is run as each article is done
 */
record StrictListener(Runnable step) implements BuildListener {
    @Override
    public void articleDone() {
        step.run();
    }

    @Override
    public void failed(String sentence) {
        throw new IllegalStateException(sentence);
    }

    @Override
    public void failed(String sentence, Throwable cause) {
        throw new IllegalStateException(sentence, cause);
    }

    @Override
    public void noted(String sentence) {}

    @Override
    public void refused(Article article, String iri, Admitted admitted) {
        throw new IllegalStateException(admitted.sentences(article).toString());
    }
}
