package io.github.chancery.serve.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.chancery.store.GraphStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps what pages answered as long as the store is the same: a page is a function of its address, the types that are
 * accepted and the store. Safe for
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

    private final GraphStore store;

    /** @param store that pages look into; replies of a store that tells no generation are not kept */
    public KeptReplies(GraphStore store) {
        this.store = store;
    }

    private record Key(
            String generation, String method, String path, String parameters, String host, String accepted) {}

    private record Kept(Reply reply, int length) {}

    /**
     * The same page, which looks nothing up twice in the same store, and all that it shows in the store of one moment,
     * whatever changes meanwhile.
     */
    public Page of(Page page) {
        Page ofOneMoment = request -> store.read(view -> page.answer(request));
        return request -> {
            Optional<String> now = store.generation();
            return now.isEmpty() || !isRead(request)
                    ? ofOneMoment.answer(request)
                    : kept(ofOneMoment, request, now.get());
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
                request.header("Host").orElse(""),
                request.header("Accept").orElse(""));
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
                && store.generation().equals(Optional.of(now))) {
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
