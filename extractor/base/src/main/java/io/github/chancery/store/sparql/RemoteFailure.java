package io.github.chancery.store.sparql;

import io.github.chancery.model.ChanceryException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.jspecify.annotations.Nullable;

/**
 * What to tell when a server does not do what it was asked.
 *
 * @param address the server's
 * @param patience how long it had to answer
 */
record RemoteFailure(URI address, Duration patience) {
    private static final int MOST_WORDS = 200;

    ChanceryException of(RuntimeException failure) {
        return new ChanceryException(
                Refusal.of(failure).map(this::refused).orElseGet(() -> unanswered(failure)), failure);
    }

    /**
     * What the server said when it refused.
     *
     * @param status HTTP's number
     * @param words the rest
     */
    private record Refusal(int status, String words) {
        /** Of a query, Jena wraps it once more. */
        static Optional<Refusal> of(Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof HttpException refusal && refusal.getStatusCode() > 0) {
                    return Optional.of(new Refusal(refusal.getStatusCode(), String.valueOf(refusal.getResponse())));
                }
                if (cause instanceof QueryExceptionHTTP refusal && refusal.getStatusCode() > 0) {
                    return Optional.of(new Refusal(refusal.getStatusCode(), String.valueOf(refusal.getResponseBody())));
                }
            }
            return Optional.empty();
        }
    }

    /** Whether the server did not answer in time. */
    static boolean isTimeout(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException)) {
                return true;
            }
        }
        return false;
    }

    private String unanswered(RuntimeException failure) {
        if (isTimeout(failure)) {
            return "the server at " + address + " has not answered within " + patience.toSeconds()
                    + " seconds; see what it is busy with, or give it more time with --endpoint-timeout";
        }
        return isOfTheNetwork(failure)
                ? "nothing answers at " + address + "; start the server, or correct --endpoint"
                : "what answers at " + address + " is no SPARQL endpoint (" + firstLine(failure.getMessage())
                        + "); correct --endpoint";
    }

    private static boolean isOfTheNetwork(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.io.IOException || cause instanceof java.nio.channels.UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }

    private String refused(Refusal refusal) {
        int status = refusal.status();
        String place = "the server at " + address;
        String said = " (" + status + " " + firstLine(refusal.words()) + ")";
        return switch (status) {
            case 400 -> place + " does not understand what it is asked" + said + "; it has to speak SPARQL 1.1";
            case 401, 403 ->
                place + " does not let us in (" + status + "); give the token that it knows with --token-file or"
                        + " CHANCERY_TOKEN, or user:password with --credentials-file or CHANCERY_CREDENTIALS";
            case 404 -> "there is no SPARQL endpoint at " + address + " (404); correct --endpoint";
            case 405, 415 ->
                place + " does not take that" + said + "; name where it takes changes with --update-endpoint";
            default ->
                status < 400
                        ? place + " sends us elsewhere (" + status + "); give that address as --endpoint"
                        : place + " has failed" + said + "; its log tells why, and running again does the rest";
        };
    }

    private static String firstLine(@Nullable String text) {
        String line = String.valueOf(text).lines().findFirst().orElse("").strip();
        return line.length() > MOST_WORDS ? line.substring(0, MOST_WORDS) + "…" : line;
    }
}
