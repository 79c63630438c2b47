package io.github.chancery.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The annotated meetings that a line of JSON holds. */
record GoldLine(Path file, int line) {
    private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(JsonNode.class);
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?(/\\d{4}(-\\d\\d(-\\d\\d)?)?)?");

    /** @throws ChanceryException if {@code json} is no object with meetings, or one of them is not as it must be */
    List<GoldMeeting> meetings(String json) {
        JsonNode object = object(json);
        if (!object.path("meetings").isArray()) {
            throw failure("has no list of \"meetings\"; give one, empty where the article reports none.");
        }
        String text = object.path("text").asText();
        return list(object, "meetings", meeting -> meeting(meeting, text));
    }

    /** @param problem the rest of a sentence that begins with the file's name and the line's number */
    ChanceryException failure(String problem) {
        return new ChanceryException(file + ", line " + line + ", " + problem);
    }

    private JsonNode object(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new ChanceryException(
                    file + ", line " + line + ", is not valid JSON; write one annotated article a line.", e);
        }
    }

    private GoldMeeting meeting(JsonNode node, String text) {
        if (!node.path("participants").isArray()) {
            throw failure("has a meeting without a list of \"participants\"; give one, empty where nobody is told.");
        }
        return new GoldMeeting(
                constant(node, "type", MeetingType.values()),
                constant(node, "status", Status.values()),
                list(node, "participants", this::entity),
                list(node, "places", this::entity),
                date(node.path("date")),
                list(node, "topics", topic -> string(topic, "topics")),
                list(node, "evidence", sentence -> string(sentence, "evidence")),
                optional(node.path("date").path("text"), "date's text"),
                list(node, "triggers", trigger -> trigger(trigger, text)));
    }

    private GoldEntity entity(JsonNode node) {
        JsonNode item = node.path("qid");
        return new GoldEntity(
                string(node.path("name"), "name"),
                optional(item, "qid"),
                optional(node.path("represents"), "represents"));
    }

    /** Offsets count code points. */
    private GoldMeeting.Trigger trigger(JsonNode node, String text) {
        int begin = node.path(0).asInt(-1);
        int end = node.path(1).asInt(-1);
        if (begin < 0 || end <= begin || end > text.codePointCount(0, text.length())) {
            throw failure("has a meeting with the trigger " + node
                    + "; give two offsets into the text, in characters, the first and the one after the last.");
        }
        return new GoldMeeting.Trigger(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }

    private Optional<String> optional(JsonNode node, String field) {
        return isAbsent(node) ? Optional.empty() : Optional.of(string(node, field));
    }

    private Optional<String> date(JsonNode node) {
        if (!isAbsent(node) && !node.isObject()) {
            throw failure("has a meeting with a \"date\" that is no object; write its \"text\" and \"value\".");
        }
        JsonNode value = node.path("value");
        if (isAbsent(value)) {
            return Optional.empty();
        }
        String date = string(value, "value");
        if (!DATE.matcher(date).matches()) {
            throw failure("has a meeting with the date \"" + date
                    + "\"; write it like 2016-08-15, 2016-08, 2016 or 2016-08-15/2016-08-17.");
        }
        return Optional.of(date);
    }

    private <E extends Enum<E>> E constant(JsonNode node, String field, E[] constants) {
        String word = string(node.path(field), field);
        return Arrays.stream(constants)
                .filter(constant -> name(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> failure("has a meeting with the " + field + " \"" + word + "\"; it is one of "
                        + String.join(
                                ", ",
                                Arrays.stream(constants).map(GoldLine::name).toList()) + "."));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> element) {
        JsonNode list = node.path(field);
        if (!isAbsent(list) && !list.isArray()) {
            throw failure("has a meeting whose \"" + field + "\" is no list; write it in brackets.");
        }
        return StreamSupport.stream(list.spliterator(), false).map(element).toList();
    }

    private String string(JsonNode node, String field) {
        if (!node.isTextual()) {
            throw failure("has a meeting with a \"" + field + "\" that is missing or no string; give it in quotes.");
        }
        return node.textValue();
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
