package io.github.chancery.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Puts headers on every reply that have a browser load, run and frame nothing else, and keeps those that tell what runs here. */
public final class SafeHeaders extends HttpFilter {
    private static final long serialVersionUID = 1;

    private static final Map<String, String> SAFETY = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private static final Set<String> KEPT_BACK = Set.of("server", "fuseki-request-id", "x-powered-by");

    @Override
    protected void doFilter(HttpServletRequest asked, HttpServletResponse answer, FilterChain rest)
            throws IOException, ServletException {
        SAFETY.forEach(answer::setHeader);
        rest.doFilter(asked, new Discreet(answer));
    }

    private static final class Discreet extends HttpServletResponseWrapper {
        Discreet(HttpServletResponse answer) {
            super(answer);
        }

        @Override
        public void setHeader(String name, String value) {
            if (isTold(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (isTold(name)) {
                super.addHeader(name, value);
            }
        }

        private static boolean isTold(String name) {
            return KEPT_BACK.stream().noneMatch(name::equalsIgnoreCase);
        }
    }
}
