package io.github.chancery.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpException;

/** Requests and replies as servlets have them. */
public final class Exchange {
    private Exchange() {}

    /**
     * What somebody asks.
     *
     * @throws RefusedException if its address or form is not encoded as it must be
     */
    public static Request request(HttpServletRequest asked) {
        Map<String, List<String>> parameters = new TreeMap<>();
        parameters(asked).forEach((name, values) -> parameters.put(name, List.of(values)));
        String path = Optional.ofNullable(asked.getPathInfo()).orElse(asked.getServletPath());
        return new Request(
                asked.getMethod(),
                path.replaceFirst("^/", ""),
                parameters,
                name -> Optional.ofNullable(asked.getHeader(name)),
                () -> {
                    try {
                        return asked.getInputStream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static Map<String, String[]> parameters(HttpServletRequest asked) {
        try {
            return asked.getParameterMap();
        } catch (RuntimeException e) {
            if (e instanceof HttpException) {
                throw new RefusedException(
                        RefusedException.BAD_REQUEST,
                        "the address or the form is not encoded as it must be; write % as %25");
            }
            throw e;
        }
    }

    /** Sends a reply, without its body to who asked for its head. */
    public static void send(Reply reply, HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        answer.setStatus(reply.status());
        answer.setContentType(reply.type());
        reply.headers().forEach(answer::setHeader);
        if (!asked.getMethod().equals("HEAD")) {
            reply.body().writeTo(answer.getOutputStream());
        }
    }
}
