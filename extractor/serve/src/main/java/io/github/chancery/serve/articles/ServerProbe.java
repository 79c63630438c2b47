package io.github.chancery.serve.articles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Tells a server of ours from others: it says at {@code /health} how many articles and meetings it has, or why it cannot. */
public final class ServerProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ServerProbe() {}

    /** Whether one answers at an address; if nobody does, it is none. */
    public static boolean isOurs(URI server) {
        if (server.getHost() == null || !String.valueOf(server.getScheme()).matches("https?")) {
            return false;
        }
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.toString().replaceFirst("/*$", "/") + "health"))
                .timeout(PATIENCE)
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            JsonNode health =
                    JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
            return health.has("status") && (health.has("meetings") || health.has("because"));
        } catch (IOException e) {
            return false; // some other page; or nobody answers, and who asks next tells why
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
