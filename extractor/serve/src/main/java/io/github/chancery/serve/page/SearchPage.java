package io.github.chancery.serve.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.chancery.query.names.StoreNames;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import java.util.List;

/** What is called so: as a page, and, while somebody types, as JSON. */
public final class SearchPage implements Page {
    private static final int MOST = 40;
    private static final int MOST_WHILE_TYPING = 6;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Search search;

    /**
     * @param names of the store
     * @param links where things have their pages
     */
    public SearchPage(StoreNames names, Links links) {
        this.search = new Search(names, links);
    }

    @Override
    public Reply answer(Request request) {
        String text = request.parameter("q").orElse("");
        if (request.path().equals("complete")) {
            return completions(text);
        }
        List<Search.Group> groups = text.isEmpty() ? List.of() : search.find(text, MOST);
        List<Search.Hit> near = groups.isEmpty() && !text.isEmpty() ? search.near(text, MOST_WHILE_TYPING) : List.of();
        Frame frame = new Frame(text.isEmpty() ? "Search" : "“" + text + "”", text, "");
        return Rendering.html(output -> JtesearchGenerated.render(output, Rendering.PLAIN, frame, text, groups, near));
    }

    private Reply completions(String text) {
        ArrayNode found = JSON.createArrayNode();
        if (!text.isEmpty()) {
            search.find(text, MOST_WHILE_TYPING).forEach(group -> group.hits().forEach(hit -> found.addObject()
                    .put("label", hit.label())
                    .put("kind", group.kind())
                    .put("address", hit.address())));
        }
        try {
            return Reply.text(Reply.OK, Reply.JSON, JSON.writeValueAsString(found));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
