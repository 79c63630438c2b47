package io.github.chancery.cli;

import io.github.chancery.store.GraphStore;
import io.github.chancery.store.tdb.TdbStore;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which store a command works on that is for a store in a directory alone. */
final class LocalStoreOption {
    @Option(
            names = "--loc",
            paramLabel = "DIR",
            defaultValue = "chancery-graph",
            description = "The store's directory (default: ${DEFAULT-VALUE}).")
    private Path location;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--endpoint", hidden = true, description = "Refused with a reason.")
    @SuppressWarnings("UnusedMethod") // the command line calls it where the option is given
    private void refuse(String address) {
        throw new ParameterException(
                command.commandLine(),
                "`" + command.name() + "` is for a store on this machine, named with --loc; the server at " + address
                        + " keeps its own");
    }

    Path location() {
        return location;
    }

    /** Opens the store, and makes it where there is none. */
    GraphStore open() {
        return TdbStore.open(location);
    }

    /** Opens the store. */
    GraphStore openExisting() {
        return TdbStore.openExisting(location);
    }
}
