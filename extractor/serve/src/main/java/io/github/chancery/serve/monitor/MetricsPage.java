package io.github.chancery.serve.monitor;

import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;

/**
 * The server's figures for Prometheus.
 *
 * @param metrics counts them
 */
public record MetricsPage(Metrics metrics) implements Page {
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    @Override
    public Reply answer(Request request) {
        return Reply.text(Reply.OK, TYPE, metrics.text()).with("Cache-Control", "no-store");
    }
}
