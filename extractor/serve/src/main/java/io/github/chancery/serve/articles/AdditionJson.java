package io.github.chancery.serve.articles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.build.BuildSummary;
import io.github.chancery.merge.Merged;
import io.github.chancery.model.ChanceryException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of articles, as the server tells it and its clients read it. */
final class AdditionJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AdditionJson() {}

    static String of(Addition addition) {
        BuildSummary summary = addition.summary();
        ObjectNode object = JSON.createObjectNode()
                .put("read", summary.read())
                .put("new", summary.added())
                .put("updated", summary.updated())
                .put("unchanged", summary.unchanged())
                .put("outdated", summary.outdated())
                .put("failed", summary.failed())
                .put("reportsKeptOut", summary.refused());
        summary.merged().ifPresent(merged -> object.putObject("graph")
                .put("articles", merged.articles())
                .put("reports", merged.reports())
                .put("meetings", merged.meetings()));
        object.put("milliseconds", summary.duration().toMillis());
        addAll(object.putArray("failures"), addition.failures());
        addAll(object.putArray("notes"), addition.notes());
        return object.toString();
    }

    /** @throws ChanceryException if it is not that */
    static Addition read(String json) {
        try {
            JsonNode object = JSON.readTree(json);
            return new Addition(summary(object), texts(object.path("failures")), texts(object.path("notes")));
        } catch (JsonProcessingException e) {
            throw new ChanceryException(
                    "the server answered with something else than a summary; see that it is Chancery's", e);
        }
    }

    private static BuildSummary summary(JsonNode object) {
        return new BuildSummary(
                object.path("read").asInt(),
                object.path("new").asInt(),
                object.path("updated").asInt(),
                object.path("unchanged").asInt(),
                object.path("outdated").asInt(),
                Optional.empty(),
                object.path("failed").asInt(),
                object.path("reportsKeptOut").asInt(),
                Optional.of(object.path("graph")).filter(JsonNode::isObject).map(AdditionJson::merged),
                Duration.ofMillis(object.path("milliseconds").asLong()));
    }

    private static Merged merged(JsonNode graph) {
        return new Merged(
                graph.path("articles").asInt(),
                graph.path("reports").asInt(),
                graph.path("meetings").asInt());
    }

    private static void addAll(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
