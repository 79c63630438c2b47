package io.github.chancery.serve;

import io.github.chancery.build.Extractor;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.serve.http.ConnectionLimits;
import io.github.chancery.serve.http.Deadlines;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.QueryTurns;
import io.github.chancery.serve.http.SafeHeaders;
import io.github.chancery.serve.http.Site;
import io.github.chancery.serve.http.SizeLimit;
import io.github.chancery.serve.http.WholeReplies;
import io.github.chancery.serve.monitor.AccessLog;
import io.github.chancery.serve.monitor.Metrics;
import io.github.chancery.serve.monitor.MetricsPage;
import io.github.chancery.serve.page.FailurePage;
import io.github.chancery.serve.sparql.SparqlEndpoint;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.QueryBounds;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves a store: Fuseki for the SPARQL protocol, and the pages of the explorer beside it in the same Jetty. */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("chancery.serve");

    /** A running query may end within this time when the server stops. */
    private static final int GRACE_MILLIS = 10_000;

    private static final String ARTICLES = "/articles";

    /** Bytes of a request's address and headers; a longer query is posted. */
    private static final int HEADERS_MOST = 64 << 10;

    private static final int THREADS_LEAST = 4;
    private static final int THREADS_MOST = 200;

    private final FusekiServer fuseki;
    private final Services services;
    private final ServerOptions options;

    private Server(FusekiServer fuseki, Services services, ServerOptions options) {
        this.fuseki = fuseki;
        this.services = services;
        this.options = options;
    }

    /**
     * Starts a server.
     *
     * @param store stays open while the server runs, and is the caller's to close
     * @param gazetteer read when a name is looked up in it or a map is drawn
     * @param extractor reads articles that come in; asked for once there are any
     * @throws ChanceryException if the port is taken
     */
    public static Server start(
            ServerOptions options, GraphStore store, Supplier<Gazetteer> gazetteer, Supplier<Extractor> extractor) {
        QueryBounds bounds = QueryBounds.ofStrangers(options.time(), options.services());
        QueryTurns turns = new QueryTurns(bounds, options.time());
        Services services = new Services(options, store, bounds, gazetteer, extractor);
        Map<String, Page> pages = Sites.pages(options, store, gazetteer, bounds, turns, services);
        Metrics metrics = new Metrics(pages.keySet(), store::bytes);
        pages.put("metrics", new MetricsPage(metrics));
        FusekiServer fuseki = FusekiServer.create()
                .port(options.port())
                .numServerThreads(THREADS_LEAST, THREADS_MOST)
                .fusekiModules(FusekiModules.create())
                .addFilter("/*", metrics)
                .addFilter("/*", new SafeHeaders())
                .addFilter("/*", new WholeReplies())
                .addFilter("/*", new SizeLimit(ARTICLES))
                .addProcessor("/sparql", new SparqlEndpoint(store, turns, services.description(), options.rows()))
                .addServlet("/*", new Site(pages, FailurePage::of))
                .build();
        prepare(fuseki.getJettyServer(), options);
        return started(new Server(fuseki, services, options));
    }

    private static void prepare(org.eclipse.jetty.server.Server jetty, ServerOptions options) {
        ConnectionLimits limits = options.connections();
        Deadlines deadlines = new Deadlines(jetty, limits, ARTICLES);
        for (Connector connector : jetty.getConnectors()) {
            ((ServerConnector) connector).setHost(options.host());
            connector
                    .getConnectionFactory(HttpConnectionFactory.class)
                    .getHttpConfiguration()
                    .setRequestHeaderSize(HEADERS_MOST);
            connector.addBean(deadlines, false);
        }
        jetty.addBean(new NetworkConnectionLimit(limits.most(), jetty));
        // What a question needs is read before a thread takes it up.
        EagerContentHandler eager = new EagerContentHandler(
                new RetainedContentLoaderFactory(SizeLimit.MOST_BYTES + SizeLimit.MOST_BYTES / 4, -1, false));
        eager.excludePath(ARTICLES);
        jetty.insertHandler(eager);
        jetty.insertHandler(compression());
        jetty.insertHandler(deadlines);
        jetty.insertHandler(new GracefulHandler());
        jetty.setStopTimeout(GRACE_MILLIS);
        options.accessLog().map(AccessLog::of).ifPresent(jetty::setRequestLog);
    }

    private static CompressionHandler compression() {
        CompressionHandler compression = new CompressionHandler();
        compression.putCompression(new GzipCompression());
        // All that is sent is text, drawings too, which Jetty leaves as they are unless it is told; nothing packed is
        // taken.
        compression.putConfiguration(
                "/*", CompressionConfig.builder().decompressExcludePath("/*").build());
        return compression;
    }

    private static Server started(Server server) {
        try {
            server.fuseki.start();
            return server;
        } catch (FusekiException e) {
            server.close();
            ServerOptions options = server.options;
            throw new ChanceryException(
                    "the server cannot listen at " + options.host() + ":" + options.port() + " (" + e.getMessage()
                            + "); give another port, or 0 for one that is free, with --port",
                    e);
        }
    }

    /** Where it answers, such as {@code http://127.0.0.1:3030/}. */
    public String address() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return "http://" + host + ":" + fuseki.getHttpPort() + "/";
    }

    /** Looks up, in the background, what its first readers would else wait for; the thread ends when that is done. */
    public Thread warmUp() {
        return WarmUp.start(address());
    }

    /** Waits until it is stopped. */
    public void join() {
        fuseki.join();
    }

    /** Lets no more requests in, waits a while for those that are being answered, and stops. */
    @Override
    public void close() {
        services.stop();
        try {
            fuseki.stop();
        } catch (FusekiException e) {
            LOG.warn("the server stopped before all that was asked was answered ({})", e.getMessage());
        } finally {
            services.close();
        }
    }
}
