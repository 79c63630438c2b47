package io.github.chancery.cli;

import io.github.chancery.build.BuildListener;
import io.github.chancery.model.Article;
import io.github.chancery.read.FailureLine;
import io.github.chancery.validate.Admission.Admitted;
import java.util.Optional;

/** Tells the user how a run goes: its progress, and what fails or is kept out. */
final class ConsoleListener implements BuildListener, AutoCloseable {
    private final Console console;
    private final Progress progress;
    private final LinesFile failures;
    private final ViolationsFile violations;

    ConsoleListener(Console console) {
        this(console, InputMeter.unknown(), LinesFile.open(Optional.empty(), ""));
    }

    /**
     * Tells also a file.
     *
     * @param input how far it is read
     * @param failures takes what fails
     */
    ConsoleListener(Console console, InputMeter input, LinesFile failures) {
        this(console, input, failures, ViolationsFile.open(Optional.empty()));
    }

    /**
     * Tells also two files.
     *
     * @param input how far it is read
     * @param failures takes what fails
     * @param violations takes what is kept out
     */
    ConsoleListener(Console console, InputMeter input, LinesFile failures, ViolationsFile violations) {
        this.console = console;
        this.progress = new Progress(console, input);
        this.failures = failures;
        this.violations = violations;
    }

    @Override
    public void articleDone() {
        progress.step();
    }

    @Override
    public void failed(String sentence) {
        console.fail(sentence);
    }

    @Override
    public void failed(String sentence, Throwable cause) {
        progress.fail();
        console.fail(sentence, cause);
        failures.add(FailureLine.of(sentence, cause));
    }

    @Override
    public void noted(String sentence) {
        console.say(sentence);
    }

    @Override
    public void refused(Article article, String iri, Admitted admitted) {
        violations.add(article, iri, admitted);
        admitted.sentences(article).forEach(console::fail);
    }

    @Override
    public void close() {
        progress.close();
    }
}
