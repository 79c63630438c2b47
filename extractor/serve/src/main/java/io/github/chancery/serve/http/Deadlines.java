package io.github.chancery.serve.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** Closes connections on which headers, what is sent or an answer take too long, however steadily a byte comes or goes. */
public final class Deadlines extends Handler.Wrapper implements Connection.Listener {
    private final Server server;
    private final ConnectionLimits limits;
    private final String unlimited;

    /** @param unlimited the path whose requests may take any time once their headers are there */
    public Deadlines(Server server, ConnectionLimits limits, String unlimited) {
        this.server = server;
        this.limits = limits;
        this.unlimited = unlimited;
    }

    @Override
    public void onOpened(Connection connection) {
        expectRequest(connection);
    }

    private void expectRequest(Connection connection) {
        long before = connection.getMessagesIn();
        after(limits.forHeaders(), () -> {
            if (connection.getMessagesIn() == before) {
                close(connection);
            }
        });
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        Scheduler.Task end = Request.getPathInContext(request).equals(unlimited)
                ? () -> true
                : after(limits.forRequest(), () -> close(connection));
        Request.addCompletionListener(request, failure -> {
            end.cancel();
            expectRequest(connection);
        });
        return super.handle(request, response, callback);
    }

    private Scheduler.Task after(Duration time, Runnable work) {
        return server.getScheduler().schedule(work, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void close(Connection connection) {
        connection.getEndPoint().close();
    }
}
