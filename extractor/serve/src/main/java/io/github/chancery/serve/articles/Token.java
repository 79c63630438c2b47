package io.github.chancery.serve.articles;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.serve.http.RefusedException;
import io.github.chancery.serve.http.Request;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * What opens a store for articles.
 *
 * @param secret whoever knows it may add some; if there is none, nobody may
 */
record Token(Optional<String> secret) {
    private static final String BEARER = "Bearer ";

    /** @throws RefusedException if the request does not carry it */
    void check(Request request) {
        String wanted = secret.orElseThrow(
                () -> new RefusedException(
                        RefusedException.FORBIDDEN,
                        "no articles can be added here; start `chancery serve` with --token-file or CHANCERY_TOKEN to allow it"));
        String given = request.header("Authorization")
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip())
                .orElse("");
        // Equal in time for all texts, so that the token cannot be found letter by letter.
        if (!MessageDigest.isEqual(wanted.getBytes(UTF_8), given.getBytes(UTF_8))) {
            throw new RefusedException(
                    RefusedException.UNAUTHORIZED,
                    "the token is not that of this server; give it with --token-file or CHANCERY_TOKEN");
        }
    }

    /** Without the secret, so that no message ever tells it. */
    @Override
    public String toString() {
        return "Token";
    }
}
