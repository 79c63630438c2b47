package io.github.chancery.serve.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Keeps what pages answered as long as the store is the same: a page is a function of its address and the store. Safe for
 * use by many threads.
 */
public final class KeptReplies {
    private static final long MOST_BYTES = 64L << 20;

    /** Longer ones are made anew. */
    private static final int LONGEST = 1 << 20;

    private final Cache<Key, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Kept reply) -> reply.length)
            .build();

    private final Supplier<Optional<String>> generation;

    /** @param generation of the store: another one after every change; replies of a store that tells none are not kept */
    public KeptReplies(Supplier<Optional<String>> generation) {
        this.generation = generation;
    }

    private record Key(String generation, String method, String path, String parameters, String host) {}

    private record Kept(Reply reply, int length) {}

    /** The same page, which looks nothing up twice in the same store. */
    public Page of(Page page) {
        return request -> {
            Optional<String> now = generation.get();
            return now.isEmpty() || !isRead(request) ? page.answer(request) : kept(page, request, now.get());
        };
    }

    private static boolean isRead(Request request) {
        return List.of("GET", "HEAD").contains(request.method());
    }

    private Reply kept(Page page, Request request, String now) {
        Key key = new Key(
                now,
                request.method(),
                request.path(),
                new TreeMap<>(request.parameters()).toString(),
                request.header("Host").orElse(""));
        Kept known = kept.getIfPresent(key);
        if (known != null) {
            return known.reply;
        }
        Reply reply = page.answer(request);
        byte[] bytes = bytes(reply);
        Reply again = new Reply(reply.status(), reply.type(), reply.headers(), out -> out.write(bytes));
        // What was read while the store changed may be of the one or the other.
        if (reply.status() == Reply.OK
                && bytes.length <= LONGEST
                && generation.get().equals(Optional.of(now))) {
            kept.put(key, new Kept(again, bytes.length));
        }
        return again;
    }

    private static byte[] bytes(Reply reply) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            reply.body().writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
