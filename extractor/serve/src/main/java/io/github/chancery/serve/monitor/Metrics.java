package io.github.chancery.serve.monitor;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** Counts and times requests, and tells the figures in the form that Prometheus reads. */
public final class Metrics extends HttpFilter {
    private static final long serialVersionUID = 1;

    private static final Duration[] BORDERS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(150),
        Duration.ofMillis(600),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30)
    };

    private final transient PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final transient Set<String> pages;
    private final AtomicInteger queries = new AtomicInteger();

    /**
     * Begins to count.
     *
     * @param pages the first parts of the paths that are told apart; others are counted together, as anybody can ask for them
     * @param storeBytes how much the store takes on disk
     */
    public Metrics(Set<String> pages, LongSupplier storeBytes) {
        this.pages = Set.copyOf(pages);
        new JvmMemoryMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        Gauge.builder("chancery.queries.running", queries::get)
                .description("SPARQL queries that are being answered")
                .register(registry);
        Gauge.builder("chancery.store.bytes", storeBytes::getAsLong)
                .description("What the store takes on disk")
                .register(registry);
    }

    /** The figures as text. */
    String text() {
        return registry.scrape();
    }

    @Override
    protected void doFilter(HttpServletRequest asked, HttpServletResponse answer, FilterChain rest)
            throws IOException, ServletException {
        String page = page(asked.getRequestURI());
        boolean isQuery = page.equals("sparql");
        Timer.Sample sample = Timer.start(registry);
        if (isQuery) {
            queries.incrementAndGet();
        }
        try {
            rest.doFilter(asked, answer);
        } finally {
            if (isQuery) {
                queries.decrementAndGet();
            }
            sample.stop(timer(page, answer.getStatus()));
        }
    }

    private Timer timer(String page, int status) {
        return Timer.builder("chancery.requests")
                .description("Requests by the first part of their path and what became of them")
                .tag("page", page)
                .tag("status", String.valueOf(status))
                .serviceLevelObjectives(BORDERS)
                .register(registry);
    }

    private String page(String path) {
        String first = path.replaceFirst("^/", "").split("/", 2)[0];
        if (first.isEmpty()) {
            return "home";
        }
        return pages.contains(first) || first.equals("sparql") ? first : "other";
    }
}
