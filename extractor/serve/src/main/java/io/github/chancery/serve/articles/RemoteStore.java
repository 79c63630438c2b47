package io.github.chancery.serve.articles;

import static java.util.Objects.requireNonNull;

import io.github.chancery.build.RunListener;
import io.github.chancery.model.Article;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.read.ArticleInput;
import io.github.chancery.read.format.ArticleLine;
import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.ReadException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * A store that a server holds: articles are handed over to it in one stream, which it reads as quickly as it works, so that
 * it makes of them what a build of its own would.
 */
public final class RemoteStore implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI address;
    private final String token;
    private final RunListener listener;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private int unreadable;

    /**
     * Makes ready to hand articles over.
     *
     * @param server where it answers, such as {@code http://127.0.0.1:3030/}
     * @param token opens it
     * @param keepsText whether the server keeps the articles' texts
     * @param listener is told of each article once it is on its way, and what does not get there
     */
    public RemoteStore(URI server, String token, boolean keepsText, RunListener listener) {
        this.address = URI.create(server.toString().replaceFirst("/*$", "/") + "articles"
                + (keepsText ? "?" + ArticlesPage.KEEP_TEXT + "=true" : ""));
        this.token = token;
        this.listener = listener;
    }

    /**
     * Hands all articles over and waits until they are in.
     *
     * @throws ChanceryException if the server cannot be reached, refuses or is gone
     */
    public Addition add(ArticleInput input) {
        LineQueue lines = new LineQueue();
        CompletableFuture<HttpResponse<String>> reply = client.sendAsync(request(lines), BodyHandlers.ofString());
        try {
            input.read(new ArticleSink(article -> send(article, lines, reply), this::failToRead, listener::noted));
            lines.end(reply::isDone);
        } catch (AnsweredEarlyException e) {
            // What the answer is tells why.
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        return told(reply);
    }

    /** How many lines or files gave no article to hand over. */
    public int unreadable() {
        return unreadable;
    }

    private HttpRequest request(LineQueue lines) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .header("Accept", "application/json")
                .expectContinue(true)
                .POST(BodyPublishers.ofInputStream(() -> lines))
                .build();
    }

    private void send(Article article, LineQueue lines, CompletableFuture<?> reply) {
        try {
            if (!lines.add(ArticleLine.of(article), reply::isDone)) {
                throw new AnsweredEarlyException();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        listener.articleDone();
    }

    private static ChanceryException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new ChanceryException("interrupted; run again to do the rest", cause);
    }

    private void failToRead(ReadException failure) {
        unreadable++;
        listener.failed(failure.getMessage(), failure);
    }

    private Addition told(CompletableFuture<HttpResponse<String>> reply) {
        try {
            return told(reply.get());
        } catch (ExecutionException e) {
            throw gone(requireNonNull(e.getCause()));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private Addition told(HttpResponse<String> reply) {
        if (reply.statusCode() == HttpURLConnection.HTTP_OK) {
            return AdditionJson.read(reply.body());
        }
        String sentence = reply.body().lines().findFirst().orElse("it does not say why");
        throw new ChanceryException("the server at " + address + " refuses: " + sentence);
    }

    private ChanceryException gone(Throwable cause) {
        return switch (cause) {
            case ConnectException e ->
                new ChanceryException(
                        "nothing answers at " + address + "; start `chancery serve` there, or correct --endpoint", e);
            case IOException e ->
                new ChanceryException(
                        "the server at " + address + " is gone (" + e.getMessage()
                                + "); what it took in stays, run again to do the rest",
                        e);
            default -> new ChanceryException("the articles could not be handed over (" + cause + ")", cause);
        };
    }

    @Override
    public void close() {
        client.close();
    }

    /** The server has answered, or is gone, before all was sent. */
    private static final class AnsweredEarlyException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
