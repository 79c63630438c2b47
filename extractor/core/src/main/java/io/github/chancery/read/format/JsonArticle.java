package io.github.chancery.read.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.chancery.model.Article;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The article that a line of JSON holds: {@code text}, and where known id, title, url, published and publisher. An {@link
 * ArticleLine} writes such lines.
 *
 * @param name what messages call the input
 * @param label what an article without an id is called
 * @param line the line's number, from 1
 * @param warnings takes sentences on what was left out
 */
public record JsonArticle(String name, String label, int line, Consumer<String> warnings) {
    /** Tells of an article that was read before: what is mended in texts is mended in it, and must not be again. */
    static final String REPAIRED = "repaired";

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
        JsonNode object = object(json);
        boolean isRepaired = object.path(REPAIRED).asBoolean(false);
        String text = field(object, "text")
                .map(given -> isRepaired ? given : Hyphenation.joined(Mojibake.repaired(given)))
                .orElseThrow(() -> failure("has no \"text\"; give the article's there."));
        return new Metadata(
                        identifier(object),
                        field(object, "title").map(given -> isRepaired ? given : Mojibake.repaired(given)),
                        field(object, "url"),
                        published(object),
                        field(object, "publisher"))
                .article(text);
    }

    private JsonNode object(String json) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw failure("is not valid JSON near column " + column + "; write one object a line.");
        }
        if (!node.isObject()) {
            throw failure("is not a JSON object; write one object a line.");
        }
        return node;
    }

    private String identifier(JsonNode object) {
        JsonNode id = object.path("id");
        return id.isIntegralNumber() ? id.asText() : field(object, "id").orElse(label);
    }

    /** A field's string; null and blank ones count as not given. */
    private Optional<String> field(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw failure("has a \"" + name + "\" that is no string; put it in quotes.");
        }
        String string = value.textValue();
        if (string.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(string)) {
            throw failure("has a \"" + name + "\" with a character that is none (NUL or half a pair); take it out.");
        }
        return string.isBlank() ? Optional.empty() : Optional.of(string);
    }

    /** An article without its date still tells of meetings, so that a date that cannot be read costs no more than itself. */
    private Optional<LocalDate> published(JsonNode object) {
        JsonNode value = object.path("published");
        Optional<String> written = value.isIntegralNumber() ? Optional.of(value.asText()) : field(object, "published");
        Optional<LocalDate> day = written.flatMap(PublicationDay::of);
        if (written.isPresent() && day.isEmpty()) {
            warnings.accept(name + ", line " + line + ", has \"published\": \"" + written.get()
                    + "\", which tells no day; the article is read without it; write it like 2016-08-15.");
        }
        return day;
    }

    private ReadException failure(String problem) {
        return new ReadException(name, line, problem);
    }
}
