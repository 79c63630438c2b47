package io.github.chancery.build;

import io.github.chancery.model.Article;
import io.github.chancery.validate.Admission.Admitted;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a run tells. */
final class ToldRun implements BuildListener {
    private final Runnable step;
    private final List<String> failures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    ToldRun() {
        this(() -> {});
    }

    /** @param step is run as each article is done */
    ToldRun(Runnable step) {
        this.step = step;
    }

    List<String> failures() {
        return failures;
    }

    List<String> notes() {
        return notes;
    }

    @Override
    public void articleDone() {
        step.run();
    }

    @Override
    public void failed(String sentence) {
        failures.add(sentence);
    }

    @Override
    public void failed(String sentence, Throwable cause) {
        failed(sentence);
    }

    @Override
    public void noted(String sentence) {
        notes.add(sentence);
    }

    @Override
    public void refused(Article article, String iri, Admitted admitted) {
        failed(iri);
    }
}
