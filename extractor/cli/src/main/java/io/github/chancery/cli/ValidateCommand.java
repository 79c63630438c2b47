package io.github.chancery.cli;

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
        description = "Tells whether a graph keeps to the ontology's shapes (SHACL), and where it does not.",
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
        ValidationResult result = validate(new Validate(Validator.shipped()));
        result.violations().forEach(violation -> console.out().println(violation.sentence()));
        console.say(
                result.conforms()
                        ? "the graph keeps to the shapes"
                        : "violations: " + result.violations().size());
        return result.conforms() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private ValidationResult validate(Validate validate) {
        if (file != null) {
            return validate.file(file);
        }
        try (GraphStore opened = store.openExisting()) {
            return validate.store(opened);
        }
    }
}
