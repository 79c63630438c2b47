package io.github.chancery.read.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article to search engines, in JSON-LD with the terms of schema.org.
 *
 * @param article the object; a missing one if there is none
 */
record LinkedPage(JsonNode article) {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** @param types the kinds of objects that are articles, the better ones first */
    static LinkedPage of(Document page, Iterable<String> types) {
        JsonNode all = JSON.createArrayNode()
                .addAll(page.select("script[type=application/ld+json]").stream()
                        .map(LinkedPage::parsed)
                        .toList());
        return StreamSupport.stream(types.spliterator(), false)
                .flatMap(type -> objects(all).filter(object -> is(object, type)))
                .findFirst()
                .map(LinkedPage::new)
                .orElseGet(() -> new LinkedPage(JSON.missingNode()));
    }

    /** The text under a path such as "publisher.name". */
    Optional<String> text(String path) {
        JsonNode value = article;
        for (String part : path.split("\\.", -1)) {
            value = value.isArray() ? value.path(0).path(part) : value.path(part);
        }
        JsonNode first = value.isArray() ? value.path(0) : value;
        return first.isTextual() && !first.textValue().isBlank()
                ? Optional.of(first.textValue().strip())
                : Optional.empty();
    }

    private static JsonNode parsed(Element script) {
        try {
            return JSON.readTree(script.data().strip().replaceFirst("^<!--", "").replaceFirst("-->$", ""));
        } catch (JsonProcessingException e) {
            // Pages whose JSON-LD is broken are read as those that have none.
            return JSON.missingNode();
        }
    }

    private static Stream<JsonNode> objects(JsonNode node) {
        Stream<JsonNode> within = StreamSupport.stream(node.spliterator(), false)
                .filter(JsonNode::isContainerNode)
                .flatMap(LinkedPage::objects);
        return node.isObject() ? Stream.concat(Stream.of(node), within) : within;
    }

    private static boolean is(JsonNode object, String type) {
        JsonNode told = object.path("@type");
        return told.isArray()
                ? StreamSupport.stream(told.spliterator(), false).anyMatch(one -> type.equals(one.asText()))
                : type.equals(told.asText());
    }
}
