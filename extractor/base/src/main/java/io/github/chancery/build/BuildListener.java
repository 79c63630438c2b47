package io.github.chancery.build;

import io.github.chancery.model.Article;
import io.github.chancery.validate.Admission.Admitted;

/** Is told how a build goes. */
public interface BuildListener extends RunListener {
    /**
     * Something of an article is kept out of the store.
     *
     * @param iri the article's
     * @param admitted what went in, and what did not and why
     */
    void refused(Article article, String iri, Admitted admitted);
}
