package io.github.chancery.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses requests that send more than any question needs, or packed, before anything of it is read. */
public final class SizeLimit extends HttpFilter {
    private static final long serialVersionUID = 1;

    /** No question is longer. */
    public static final long MOST_BYTES = 200_000;

    private static final int LENGTH_REQUIRED = 411;
    private static final int UNSUPPORTED = 415;

    private final String unlimited;

    /** @param unlimited the path to which any amount may be sent */
    public SizeLimit(String unlimited) {
        this.unlimited = unlimited;
    }

    @Override
    protected void doFilter(HttpServletRequest asked, HttpServletResponse answer, FilterChain rest)
            throws IOException, ServletException {
        long length = asked.getContentLengthLong();
        boolean isUnknown = length < 0 && asked.getHeader("Transfer-Encoding") != null;
        if (asked.getHeader("Content-Encoding") != null) {
            // A small body could hold one of any length.
            refuse(answer, UNSUPPORTED, "what is sent cannot be packed; send it as it is");
        } else if (asked.getRequestURI().equals(unlimited) || (length <= MOST_BYTES && !isUnknown)) {
            rest.doFilter(asked, answer);
        } else if (isUnknown) {
            refuse(answer, LENGTH_REQUIRED, "the length of what is sent must be told in Content-Length");
        } else {
            refuse(answer, RefusedException.TOO_LARGE, "no more than " + MOST_BYTES + " bytes can be sent here");
        }
    }

    private static void refuse(HttpServletResponse answer, int status, String sentence) throws IOException {
        answer.setStatus(status);
        answer.setContentType("text/plain; charset=utf-8");
        answer.getOutputStream().write((sentence + "\n").getBytes(UTF_8));
    }
}
