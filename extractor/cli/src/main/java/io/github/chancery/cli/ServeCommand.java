package io.github.chancery.cli;

import io.github.chancery.build.CheckedPipeline;
import io.github.chancery.build.Extractor;
import io.github.chancery.graph.Prefixes;
import io.github.chancery.merge.Merger;
import io.github.chancery.pipeline.Pipeline;
import io.github.chancery.pipeline.PipelineOptions;
import io.github.chancery.pipeline.Pipelines;
import io.github.chancery.pipeline.RunTime;
import io.github.chancery.resource.Lazy;
import io.github.chancery.serve.Server;
import io.github.chancery.serve.ServerOptions;
import io.github.chancery.store.GraphStore;
import io.github.chancery.validate.Admission;
import io.github.chancery.validate.Validator;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery serve}: a store in the browser, and as a SPARQL endpoint. */
@Command(
        name = "serve",
        description = {
            "Shows a store in the browser, and answers SPARQL queries over HTTP. Nothing can be changed through it.",
            "With a token, `chancery build --endpoint` and whoever else has it can add articles; others read meanwhile."
        },
        footer = {
            "  chancery serve --loc my-graph --open     the explorer in your browser",
            "  chancery serve --loc my-graph --port 80  at another port",
            "  chancery serve --token-file my-token     and takes articles from `chancery build --endpoint`"
        })
final class ServeCommand implements Runnable {
    private final Console console;
    private final Pipelines pipelines;

    @Mixin
    private LocalStoreOption store;

    @Mixin
    private GazetteerOption gazetteer;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3030",
            description = "Where it listens; 0 for any port that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "The address it listens at; 0.0.0.0 lets others in (default: ${DEFAULT-VALUE}, this machine alone).")
    private String host;

    @Option(names = "--open", description = "Opens the browser.")
    private boolean open;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = Prefixes.BASE,
            description = "Where the IRIs of the store begin, as the build was told (default: ${DEFAULT-VALUE}).")
    private String base;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long a query may take (default: ${DEFAULT-VALUE}).")
    private int timeout;

    @Option(
            names = "--rows",
            paramLabel = "COUNT",
            defaultValue = "10000",
            description = "After so many rows the answer to a query is cut, and says so (default: ${DEFAULT-VALUE}).")
    private long rows;

    @Option(
            names = "--allow-service",
            paramLabel = "HOST",
            description = "A host that queries may ask with SERVICE, such as query.wikidata.org; none unless told.")
    private List<String> services = List.of();

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description = "Writes a line for each request to the end of a file.")
    private @Nullable Path accessLog;

    @Mixin
    private PatternsOption patterns;

    @Mixin
    private FastOption fast;

    @Mixin
    private TokenOption token;

    ServeCommand(Console console, Pipelines pipelines) {
        this.console = console;
        this.pipelines = pipelines;
    }

    @Override
    public void run() {
        Optional<String> secret = token.value();
        // Whoever may add articles may begin with the first.
        try (GraphStore opened = secret.isPresent() ? store.open() : store.openExisting();
                Server server = Server.start(options(secret), opened, gazetteer::gazetteer, extractor())) {
            if (!Merger.isMerged(opened)) {
                console.say(
                        "The store " + store.location() + " holds no meetings yet; build it with `chancery build`.");
            }
            console.say("Chancery answers at " + server.address() + " (stop it with Ctrl-C)");
            Thread stop = new Thread(server::close, "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            server.warmUp();
            if (open) {
                open(URI.create(server.address()));
            }
            server.join();
        }
    }

    private ServerOptions options(Optional<String> secret) {
        Set<String> hosts =
                services.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return new ServerOptions(
                host, port, base, Duration.ofSeconds(timeout), rows, secret, hosts, Optional.ofNullable(accessLog));
    }

    /** What reads articles, made when the first come in. */
    private Supplier<Extractor> extractor() {
        Lazy<Pipeline> pipeline = new Lazy<>(() -> pipelines.create(
                new PipelineOptions(base, patterns.directory(), gazetteer.directory(), fast.isOn(), Instant.now())));
        Lazy<Admission> admission = new Lazy<>(() -> new Admission(Validator.shipped()));
        return () ->
                new CheckedPipeline(pipeline.get().at(RunTime.of(System.getenv("SOURCE_DATE_EPOCH"))), admission.get());
    }

    private void open(URI address) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(address);
                return;
            }
        } catch (IOException e) {
            console.fail("the browser could not be opened (" + e.getMessage() + "); open " + address + " yourself", e);
            return;
        }
        console.say("There is no browser to open here; open " + address + " yourself.");
    }
}
