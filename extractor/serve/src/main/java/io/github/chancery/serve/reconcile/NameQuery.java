package io.github.chancery.serve.reconcile;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.chancery.model.ChanceryException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A name to be looked for.
 *
 * @param name as it stands in somebody's table
 * @param types what it may be
 * @param limit so many candidates at most
 * @param post as which somebody of that name is told, or empty
 * @param countries names of those that it belongs to
 * @param date when it was used
 */
record NameQuery(
        String name, List<EntityType> types, int limit, String post, Set<String> countries, Optional<LocalDate> date) {
    private static final int USUAL = 5;
    private static final int MOST = 20;
    private static final int DAY_LETTERS = 10;

    NameQuery {
        requireNonNull(name);
        requireNonNull(post);
        requireNonNull(date);
        types = List.copyOf(types);
        countries = Set.copyOf(countries);
    }

    /**
     * Reads one.
     *
     * @param id what the batch calls it, for messages
     * @throws ChanceryException if it is not as the specification wants it
     */
    static NameQuery read(String id, JsonNode json) {
        JsonNode name = json.path("query");
        if (!json.isObject() || !(name.isTextual() || json.path("properties").isArray())) {
            throw new ChanceryException(
                    "the query " + id + " is no object with a \"query\"; give the name that is to be found there");
        }
        int limit = json.path("limit").asInt(USUAL);
        return new NameQuery(
                name.asText(""),
                types(json.path("type")),
                Math.max(1, Math.min(limit, MOST)),
                String.join(" ", values(json, "post")),
                new HashSet<>(values(json, "country")),
                values(json, "date").stream().map(day -> day(id, day)).findFirst());
    }

    /** Those asked for that there are; all where none is. */
    private static List<EntityType> types(JsonNode asked) {
        List<EntityType> types = new ArrayList<>();
        for (JsonNode type : asked.isArray() ? asked : List.of(asked)) {
            EntityType.called(type.isObject() ? type.path("id").asText() : type.asText())
                    .ifPresent(types::add);
        }
        return types.isEmpty() ? List.of(EntityType.values()) : types;
    }

    private static List<String> values(JsonNode json, String property) {
        List<String> values = new ArrayList<>();
        for (JsonNode told : json.path("properties")) {
            if (told.path("pid").asText().equals(property)) {
                JsonNode value = told.path("v");
                for (JsonNode one : value.isArray() ? value : List.of(value)) {
                    values.add(
                            one.isObject()
                                    ? one.path("name").asText(one.path("id").asText())
                                    : one.asText());
                }
            }
        }
        values.removeIf(String::isBlank);
        return values;
    }

    private static LocalDate day(String id, String written) {
        try {
            return LocalDate.parse(written.substring(0, Math.min(DAY_LETTERS, written.length())));
        } catch (DateTimeParseException e) {
            throw new ChanceryException(
                    "the query " + id + " has the date \"" + written + "\"; write it as 2023-05-10", e);
        }
    }
}
