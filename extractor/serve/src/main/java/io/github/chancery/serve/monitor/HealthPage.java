package io.github.chancery.serve.monitor;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.merge.Merged;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.serve.about.StoreCounts;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.RefusedException;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import io.github.chancery.store.GraphStore;

/**
 * Whether the store can be read, which generation of it is served, and how much it holds.
 *
 * @param store read each time, so that a store that cannot be is noticed
 * @param counts what it holds
 */
public record HealthPage(GraphStore store, StoreCounts counts) implements Page {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public Reply answer(Request request) {
        ObjectNode health = JSON.createObjectNode();
        int status = add(health);
        return Reply.text(status, Reply.JSON, health + "\n").with("Cache-Control", "no-store");
    }

    private int add(ObjectNode health) {
        try {
            store.read(view -> view.graphNames().findFirst().isPresent());
            Merged holds = counts.current();
            health.put("status", "up");
            store.generation().ifPresent(generation -> health.put("generation", generation));
            health.put("articles", holds.articles()).put("meetings", holds.meetings());
            return Reply.OK;
        } catch (ChanceryException e) {
            health.put("status", "down").put("because", e.getMessage());
            return RefusedException.UNAVAILABLE;
        }
    }
}
