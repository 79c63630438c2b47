package io.github.chancery.serve.articles;

import io.github.chancery.build.BuildListener;
import io.github.chancery.model.Article;
import io.github.chancery.validate.Admission.Admitted;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what a run tells for whoever sent the articles; only the first failures, as a stream of articles may be endless. */
final class ToldAddition implements BuildListener {
    private static final Logger LOG = LoggerFactory.getLogger("chancery.serve");
    private static final int MOST = 1_000;

    private final List<String> failures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int untold;

    List<String> failures() {
        List<String> all = new ArrayList<>(failures);
        if (untold > 0) {
            all.add("more that failed and is not told: " + untold);
        }
        return all;
    }

    List<String> notes() {
        return notes;
    }

    @Override
    public void articleDone() {}

    @Override
    public void failed(String sentence) {
        if (failures.size() < MOST) {
            failures.add(sentence);
        } else {
            untold++;
        }
    }

    @Override
    public void failed(String sentence, Throwable cause) {
        LOG.debug("{}", sentence, cause);
        failed(sentence);
    }

    @Override
    public void noted(String sentence) {
        if (notes.size() < MOST) {
            notes.add(sentence);
        }
    }

    @Override
    public void refused(Article article, String iri, Admitted admitted) {
        admitted.sentences(article).forEach(this::failed);
    }
}
