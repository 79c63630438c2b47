package io.github.chancery.read.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.model.Article;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The article that a line of JSON holds: {@code text}, and where known id, title, url, published and publisher. An {@link
 * ArticleLine} writes such lines.
 *
 * @param origin where the line is from
 * @param label what an article without an id is called
 * @param line the line's number, from 1
 * @param warnings takes sentences on what was left out
 */
public record JsonArticle(Origin origin, String label, int line, Consumer<String> warnings) {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    /**
     * Reads the article.
     *
     * @throws ReadException if {@code json} is no object with a text, or one of its fields is not as it must be
     */
    public Article article(String json) {
        return new Table(origin, label, new Columns(Map.of()), warnings).article(line, new TableRow(object(json)));
    }

    /** The values of the line. */
    ObjectNode object(String json) {
        try {
            if (JSON.<JsonNode>readValue(json) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new ReadException(
                    origin, line, "is not valid JSON near column " + column + "; write one object a line.");
        }
        throw new ReadException(origin, line, "is not a JSON object; write one object a line.");
    }
}
