package io.github.chancery.cli;

import io.github.chancery.build.Diagnosis;
import io.github.chancery.build.Trace;
import io.github.chancery.build.Validate;
import io.github.chancery.store.GraphStore;
import io.github.chancery.validate.ValidationResult;
import io.github.chancery.validate.Validator;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery validate}: whether a graph keeps to the shapes of the ontology. */
@Command(
        name = "validate",
        description = {
            "Tells whether a graph keeps to the ontology's shapes (SHACL), and where it does not.",
            "Of a store in a directory, also whether every quote stands at its offsets, and whether reports tell all that"
                    + " the default graph holds. `chancery doctor` checks more."
        },
        footer = {
            "  chancery validate --loc my-graph  a store",
            "  chancery validate graph.ttl       a file; its name's ending tells its format"
        })
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "An RDF file to look at in place of a store.")
    private @Nullable Path file;

    @Mixin
    private StoreOption store;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Validate validate = new Validate(Validator.shipped());
        if (file != null) {
            return tell(validate.file(file), new Diagnosis(), "");
        }
        try (GraphStore opened = store.openExisting()) {
            // Each triple is looked up, which takes a request each where a server has the store.
            return opened.folder().isPresent()
                    ? tell(validate.store(opened), new Trace(opened).run(), ", and its provenance holds")
                    : tell(validate.store(opened), new Diagnosis(), "");
        }
    }

    private int tell(ValidationResult result, Diagnosis provenance, String traced) {
        result.violations().forEach(violation -> console.out().println(violation.sentence()));
        DiagnosisText.lines(provenance).forEach(console.out()::println);
        boolean isRight = result.conforms() && provenance.isSound();
        console.say(
                isRight
                        ? "the graph keeps to the shapes" + traced
                        : "violations: " + (result.violations().size() + provenance.count()));
        return isRight ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
