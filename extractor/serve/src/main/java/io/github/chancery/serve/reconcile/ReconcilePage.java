package io.github.chancery.serve.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.link.NameLinker;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.index.IndexCache;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.resource.Lazy;
import io.github.chancery.serve.http.NotFoundException;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.RefusedException;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Names to items of the gazetteer, for OpenRefine and whatever else speaks the protocol; pages of others may ask, too.
 *
 * @see <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">its specification</a>
 */
public final class ReconcilePage implements Page {
    /** So many names can be asked for at once. */
    static final int BATCH = 50;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SUGGEST = "suggest/";

    private record Parts(ItemIndex index, ItemText text, Candidates candidates) {
        static Parts of(Gazetteer gazetteer) {
            ItemIndex index = IndexCache.open(gazetteer);
            ItemText text = new ItemText(gazetteer);
            return new Parts(index, text, new Candidates(new NameLinker(gazetteer), index, text));
        }
    }

    private final Lazy<Parts> parts;

    /** @param gazetteer read when the first name is asked for */
    public ReconcilePage(Supplier<Gazetteer> gazetteer) {
        this.parts = new Lazy<>(() -> Parts.of(gazetteer.get()));
    }

    @Override
    public Reply answer(Request request) {
        Reply reply = request.method().equals("OPTIONS")
                ? Reply.text(Reply.OK, "text/plain; charset=utf-8", "")
                        .with("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
                        .with("Access-Control-Allow-Headers", "Content-Type")
                : told(request);
        return reply.with("Access-Control-Allow-Origin", "*");
    }

    private Reply told(Request request) {
        String path = request.rest();
        String typed = request.parameter("prefix").orElse("");
        if (path.startsWith(SUGGEST)) {
            Suggestions suggestions =
                    new Suggestions(parts.get().index(), parts.get().text());
            return json(suggestions.json(path.substring(SUGGEST.length()), typed));
        }
        return switch (path) {
            case "" -> json(service(request));
            case "preview" -> preview(request.parameter("id").orElse(""));
            case "properties" ->
                json(Extension.proposals(request.parameter("type").orElse("")));
            default -> throw new NotFoundException("there is no page /" + request.path());
        };
    }

    private ObjectNode service(Request request) {
        if (request.parameter("queries").isPresent()) {
            return results(read(request.parameter("queries").get()));
        }
        return request.parameter("extend")
                .map(query -> new Extension(parts.get().index(), parts.get().text()).json(read(query)))
                .orElseGet(() -> new Manifest(request.root()).json());
    }

    private ObjectNode results(JsonNode queries) {
        if (queries.size() > BATCH) {
            throw new RefusedException(
                    RefusedException.TOO_LARGE, "no more than " + BATCH + " names can be asked for at once");
        }
        ObjectNode results = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> query : queries.properties()) {
            NameQuery name = NameQuery.read(query.getKey(), query.getValue());
            parts.get().candidates().add(name, results.putObject(query.getKey()).putArray("result"));
        }
        return results;
    }

    private static JsonNode read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw new ChanceryException("what is asked is not valid JSON", e);
        }
        throw new ChanceryException("what is asked is no JSON object, with a name for each query");
    }

    private Reply preview(String id) {
        Item item = parts.get()
                .index()
                .byItem(id)
                .orElseThrow(() -> new NotFoundException("the gazetteer has no item " + id));
        // A frame in somebody else's page is what it is for.
        return Reply.text(Reply.OK, Reply.HTML, new Preview(item, parts.get().text()).html())
                .with("Content-Security-Policy", "default-src 'none'; frame-ancestors *");
    }

    private static Reply json(ObjectNode object) {
        return Reply.text(Reply.OK, Reply.JSON, object.toString());
    }
}
