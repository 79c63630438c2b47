package io.github.chancery.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.chancery.gazetteer.Selection.ClassRule;
import io.github.chancery.gazetteer.Selection.PostRule;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.resource.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that says what is kept of a dump, as written; the shipped one, selection.yml, tells what its parts mean.
 *
 * @param languages codes of languages
 * @param sources where the meaning of item numbers was read, by a short name
 * @param classes whose instances are kept
 * @param posts whose holders are kept
 * @param notSeats capitals that stand for no government
 * @param codesAsNames codes of countries that are names too
 */
record SelectionFile(
        @Nullable List<String> languages,
        @Nullable Map<String, String> sources,
        @Nullable List<Entry> classes,
        @Nullable List<Entry> posts,
        @JsonProperty("not_seats") @Nullable List<Entry> notSeats,
        @JsonProperty("codes_as_names") @Nullable List<String> codesAsNames) {

    private static final String SHIPPED = "/ontology/gazetteer/selection.yml";
    private static final JsonMapper YAML = JsonMapper.builder(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    /** An item with what it means and where that was read, and, by what it is for, its kind, conditions or office. */
    record Entry(
            @JsonProperty("class") @Nullable String item,
            @Nullable String name,
            @Nullable String source,
            @Nullable String kind,
            @Nullable String type,
            @Nullable String office,
            @Nullable List<String> without,
            int population) {}

    /** The bytes of a selection file, or of the shipped one. */
    static byte[] bytes(Optional<Path> file) {
        try {
            return file.isPresent() ? Files.readAllBytes(file.get()) : Resources.bytes(SelectionFile.class, SHIPPED);
        } catch (IOException e) {
            throw new ChanceryException(file.orElse(Path.of(SHIPPED)) + " cannot be read; give another --selection", e);
        }
    }

    /**
     * Reads a selection.
     *
     * @param file its name, for messages
     */
    static Selection parse(String file, byte[] content) {
        try {
            return Optional.ofNullable(YAML.readValue(new String(content, UTF_8), SelectionFile.class))
                    .orElseThrow(() ->
                            new ChanceryException(file + ": it is empty; write it like the shipped selection.yml"))
                    .selection(file);
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
            String reason = e.getOriginalMessage().lines().findFirst().orElse("it is no YAML");
            throw new ChanceryException(
                    file + line + ": " + reason + "; correct it as in the shipped selection.yml", e);
        }
    }

    private Selection selection(String file) {
        List<ClassRule> classRules = orNone(classes).stream()
                .map(entry -> new ClassRule(
                        item(file, entry),
                        kind(file, entry),
                        text(entry.type),
                        orNone(entry.without),
                        entry.population))
                .toList();
        List<PostRule> postRules = orNone(posts).stream()
                .map(entry -> new PostRule(item(file, entry), required(file, entry, entry.office, "office")))
                .toList();
        List<Integer> others =
                orNone(notSeats).stream().map(entry -> item(file, entry)).toList();
        if (orNone(languages).isEmpty() || classRules.isEmpty()) {
            throw new ChanceryException(file + ": it has no languages or no classes; add them as in the shipped one");
        }
        if (classRules.size() + postRules.size() > Selection.LIMIT) {
            throw new ChanceryException(
                    file + ": it has more than " + Selection.LIMIT + " classes and posts; leave some out");
        }
        return new Selection(orNone(languages), classRules, postRules, others, orNone(codesAsNames));
    }

    private int item(String file, Entry entry) {
        String item = text(entry.item);
        if (!item.matches("Q[1-9][0-9]{0,8}")) {
            throw new ChanceryException(file + ": \"" + item + "\" is not an item such as Q515; correct that class");
        }
        if (!Optional.ofNullable(sources).orElse(Map.of()).containsKey(text(entry.source))) {
            throw new ChanceryException(file + ": " + item + " has no source among the sources; say where it was read");
        }
        return ItemNumbers.of(item);
    }

    private static Kind kind(String file, Entry entry) {
        try {
            return Kind.of(required(file, entry, entry.kind, "kind"));
        } catch (IllegalArgumentException e) {
            throw new ChanceryException(
                    file + ": the kind of " + entry.item + " is person, country, city, organisation or topic, not "
                            + entry.kind + "; correct it",
                    e);
        }
    }

    private static String required(String file, Entry entry, @Nullable String value, String what) {
        if (value == null) {
            throw new ChanceryException(file + ": " + entry.item + " has no " + what + "; add it");
        }
        return value;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
