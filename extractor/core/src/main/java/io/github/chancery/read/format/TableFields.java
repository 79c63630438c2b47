package io.github.chancery.read.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.chancery.read.format.TableNames.Preset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a row tells of an article, found under the names that its table may give it. */
final class TableFields {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    /** What may be written as a number. */
    private static final Set<Field> NUMBERS = EnumSet.of(Field.ID, Field.PUBLISHED);

    private final TableRow row;
    private final Columns columns;
    private final Optional<Preset> preset;
    private final Function<String, ReadException> failure;

    /** @param failure makes an exception of the rest of a sentence */
    TableFields(TableRow row, Columns columns, Function<String, ReadException> failure) {
        this.row = row;
        this.columns = columns;
        this.preset = columns.preset(row);
        this.failure = failure;
    }

    /**
     * A value, and the name that it stands under.
     *
     * @param value not blank
     */
    record Told(String name, String value) {}

    /** The field's value; null and blank ones count as not given. */
    Optional<Told> told(Field field) {
        return columns.names(field, preset).stream()
                .flatMap(name -> value(field, name).map(value -> new Told(name, value)).stream())
                .findFirst();
    }

    /** Whether the row says so of itself. */
    boolean is(String name) {
        return row.value(name).asBoolean(false);
    }

    /** The fields that the row tells nothing of. */
    Set<Field> missing() {
        return EnumSet.allOf(Field.class).stream()
                .filter(field -> columns.names(field, preset).stream()
                        .allMatch(name -> row.value(name).isMissingNode()))
                .collect(Collectors.toSet());
    }

    ReadException failure(String problem) {
        return failure.apply(problem);
    }

    private Optional<String> value(Field field, String name) {
        JsonNode value = row.value(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        Optional<String> string = string(field, value);
        if (!columns.isSure(field, name)) {
            return string.filter(told -> isSound(told) && !told.isBlank() && fits(field, told));
        }
        String given = string.orElseThrow(() -> failure("has a \"" + name + "\" that is no string; put it in quotes."));
        if (!isSound(given)) {
            throw failure("has a \"" + name + "\" with a character that is none (NUL or half a pair); take it out.");
        }
        return given.isBlank() ? Optional.empty() : string;
    }

    private static Optional<String> string(Field field, JsonNode value) {
        if (value.isTextual() || (value.isIntegralNumber() && NUMBERS.contains(field))) {
            return Optional.of(value.asText());
        }
        boolean paragraphs = field == Field.TEXT
                && value.isArray()
                && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isTextual);
        return paragraphs
                ? Optional.of(StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("\n\n")))
                : Optional.empty();
    }

    private static boolean isSound(String string) {
        return string.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(string);
    }

    /** "source" may be an address or a newspaper. */
    private static boolean fits(Field field, String value) {
        return switch (field) {
            case URL -> ADDRESS.matcher(value).matches();
            case PUBLISHER -> !ADDRESS.matcher(value).matches();
            default -> true;
        };
    }
}
