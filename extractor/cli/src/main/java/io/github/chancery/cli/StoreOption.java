package io.github.chancery.cli;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.serve.articles.ServerProbe;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.sparql.SparqlStore;
import io.github.chancery.store.tdb.TdbStore;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which store a command works on: one in a directory, or one that a server keeps. */
final class StoreOption {
    @Option(
            names = "--loc",
            paramLabel = "DIR",
            defaultValue = "chancery-graph",
            description = "The store's directory (default: ${DEFAULT-VALUE}).")
    private Path location;

    @Mixin
    private EndpointOption endpoint;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** What messages call the store. */
    String name() {
        return endpoint.address().map(URI::toString).orElseGet(location::toString);
    }

    /** Whether one is named. */
    boolean isNamed() {
        return endpoint.address().isPresent() || isMatched("--loc");
    }

    TokenOption token() {
        return endpoint.token();
    }

    /** Where a server of ours answers that has the store, if it is one. */
    Optional<URI> server() {
        return endpoint.address().filter(ServerProbe::isOurs);
    }

    /** Opens the store, and makes it where there is none. */
    GraphStore open() {
        return remote().orElseGet(() -> TdbStore.open(location));
    }

    /** Opens the store. */
    GraphStore openExisting() {
        return remote().orElseGet(() -> TdbStore.openExisting(location));
    }

    /** Opens the store to look at it; one that is not there yet holds nothing. */
    GraphStore openForLooking() {
        return remote().orElseGet(() -> TdbStore.openIfThere(location));
    }

    private Optional<GraphStore> remote() {
        if (endpoint.address().isPresent() && isMatched("--loc")) {
            throw new ParameterException(command.commandLine(), "--loc does not go with --endpoint; name one store");
        }
        server().ifPresent(StoreOption::refuse);
        return endpoint.address().map(endpoint::endpoint).map(SparqlStore::open);
    }

    private static void refuse(URI server) {
        throw new ChanceryException("`chancery serve` answers at " + server
                + ", and takes articles from `chancery build` alone; query it in the browser or at its /sparql, or end it"
                + " and name its store with --loc");
    }

    private boolean isMatched(String option) {
        CommandLine line = command.commandLine();
        return line != null && line.getParseResult().hasMatchedOption(option);
    }
}
