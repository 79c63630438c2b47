package io.github.chancery.serve.monitor;

import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.RequestLogWriter;

/** A line for each request in the form of the old web servers; headers, and so tokens, are not in it. */
public final class AccessLog {
    private static final String FORMAT = "%{client}a - - %t \"%r\" %s %O %{ms}T";

    private AccessLog() {}

    /**
     * A log at the end of a file.
     *
     * @throws ChanceryException if it cannot be written
     */
    public static RequestLog of(Path file) {
        try {
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    .close();
        } catch (IOException e) {
            throw new ChanceryException(
                    file + " cannot be written (" + e + "); name another file with --access-log", e);
        }
        RequestLogWriter writer = new RequestLogWriter(file.toString());
        writer.setAppend(true);
        return new CustomRequestLog(writer, FORMAT);
    }
}
