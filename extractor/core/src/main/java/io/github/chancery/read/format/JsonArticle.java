package io.github.chancery.read.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.chancery.model.Article;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The article that a line of JSON holds: {@code text}, and where known id, title, url, published and publisher. */
record JsonArticle(NamedStream stream, int line) {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    /** @throws ReadException if {@code json} is no object with a text, or one of its fields is not as it must be */
    Article article(String json) {
        JsonNode object = object(json);
        String text = field(object, "text").orElseThrow(() -> failure("has no \"text\"; give the article's there."));
        return new Metadata(
                        identifier(object),
                        field(object, "title"),
                        field(object, "url"),
                        field(object, "published").map(this::day),
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
        return id.isIntegralNumber() ? id.asText() : field(object, "id").orElseGet(stream::label);
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

    private LocalDate day(String published) {
        try {
            String date = published.strip();
            LocalDate day = LocalDate.parse(
                    date, date.contains("T") ? DateTimeFormatter.ISO_DATE_TIME : DateTimeFormatter.ISO_DATE);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
            throw notADay(published);
        } catch (DateTimeParseException e) {
            throw notADay(published);
        }
    }

    private ReadException notADay(String published) {
        return failure("has \"published\": \"" + published + "\", which is no date; write it like 2016-08-15.");
    }

    private ReadException failure(String problem) {
        return new ReadException(stream, line, problem);
    }
}
