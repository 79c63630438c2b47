package io.github.chancery.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a server for what takes long the first time: all that is counted, names, and where places lie. */
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger("chancery.serve");
    private static final List<String> PAGES = List.of("", "complete?q=a", "query?question=places&view=map");
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private WarmUp() {}

    /** Asks in the background, as any reader does, so that the server can stop meanwhile. */
    static Thread start(String address) {
        return Thread.ofPlatform().daemon().name("warm-up").start(() -> {
            try (HttpClient client = HttpClient.newHttpClient()) {
                for (String page : PAGES) {
                    client.send(
                            HttpRequest.newBuilder(URI.create(address + page))
                                    .header("Accept", "text/html")
                                    .timeout(LONGEST)
                                    .build(),
                            BodyHandlers.discarding());
                }
            } catch (IOException e) {
                LOG.debug("the server was not asked to the end", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
