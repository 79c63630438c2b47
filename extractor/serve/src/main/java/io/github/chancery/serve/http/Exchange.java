package io.github.chancery.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Requests and replies as servlets have them. */
public final class Exchange {
    private Exchange() {}

    /** What somebody asks. */
    public static Request request(HttpServletRequest asked) {
        Map<String, List<String>> parameters = new TreeMap<>();
        asked.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
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
