package io.github.chancery.cli;

import io.github.chancery.build.Diagnosis;
import io.github.chancery.build.Doctor;
import io.github.chancery.store.GraphStore;
import io.github.chancery.validate.Validator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery doctor}: whether a store is sound, and what is wrong with it. */
@Command(
        name = "doctor",
        description = {
            "Checks all of a store: that its files can be read, that each article's graph keeps to the ontology's shapes,"
                    + " that quotes stand at their offsets, that reports tell all that the default graph holds, and that"
                    + " this is what a merge of all reports makes.",
            "What is made of the articles' graphs, that is meetings, lines that are derived and the index of names, is"
                    + " made anew on demand. An article whose own graph is not sound is to be read again."
        },
        exitCodeList = {"0:the store is sound", "1:it is not, or the work could not be done", "2:wrong usage"},
        footer = {
            "  chancery doctor --loc my-graph         what is wrong; nothing is changed",
            "  chancery doctor --loc my-graph --mend  and makes anew what can be",
            "  chancery forget IRI --loc my-graph     takes an article out that is not sound; then build it again"
        })
final class DoctorCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LocalStoreOption store;

    @Option(names = "--mend", description = "Make anew what can be made of the articles' graphs.")
    private boolean mend;

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (GraphStore opened = store.openExisting()) {
            Doctor doctor = new Doctor(opened, Validator.shipped());
            Diagnosis diagnosis = doctor.check();
            tell(diagnosis);
            if (mend && !diagnosis.isSound()) {
                doctor.mend(diagnosis).forEach(console::say);
                diagnosis = doctor.check();
                tell(diagnosis);
            }
            console.say(diagnosis.isSound() ? "the store is sound" : "the store is not sound: " + wayOut(diagnosis));
            return diagnosis.isSound() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private void tell(Diagnosis diagnosis) {
        DiagnosisText.lines(diagnosis).forEach(console.out()::println);
    }

    private static String wayOut(Diagnosis diagnosis) {
        return diagnosis.canBeMended()
                ? "run it with --mend"
                : "take the articles out with `chancery forget` and build them again, or restore a backup";
    }
}
