package io.github.chancery.build;

import io.github.chancery.model.Article;
import io.github.chancery.validate.Admission.Admitted;
import java.util.function.Consumer;

/** Is told how a build goes. */
public interface BuildListener extends RunListener {
    /**
     * Something of an article is kept out of the store.
     *
     * @param iri the article's
     * @param admitted what went in, and what did not and why
     */
    void refused(Article article, String iri, Admitted admitted);

    /** One that hands on every sentence: what failed, what was kept out, what else one should know. */
    static BuildListener telling(Consumer<String> sentences) {
        return new BuildListener() {
            @Override
            public void articleDone() {}

            @Override
            public void failed(String sentence) {
                sentences.accept(sentence);
            }

            @Override
            public void failed(String sentence, Throwable cause) {
                sentences.accept(sentence);
            }

            @Override
            public void noted(String sentence) {
                sentences.accept(sentence);
            }

            @Override
            public void refused(Article article, String iri, Admitted admitted) {
                admitted.sentences(article).forEach(sentences);
            }
        };
    }
}
