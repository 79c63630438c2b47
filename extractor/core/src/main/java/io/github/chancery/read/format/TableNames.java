package io.github.chancery.read.format;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.chancery.resource.Resources;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that tables give to what is read of an article, each by the name that it has with us.
 *
 * @param fields the names that are common, the better ones first
 * @param presets those of well-known tables
 * @param lists the keys under which a JSON document holds its articles
 * @param textless why the presets of these names have no texts
 * @param like parts of names that may mean one of ours
 */
record TableNames(
        Map<String, List<String>> fields,
        List<Preset> presets,
        List<String> lists,
        Map<String, String> textless,
        Map<String, List<String>> like) {

    /**
     * A well-known kind of table.
     *
     * @param seenBy names that such a table has, all of them
     * @param fields the names to look for first
     */
    record Preset(String name, @JsonProperty("seen-by") List<String> seenBy, Map<String, List<String>> fields) {}

    /** The names that ship. */
    static TableNames shipped() {
        try {
            return JsonMapper.builder(new YAMLFactory())
                    .build()
                    .readValue(Resources.text(TableNames.class, "tables.yml"), TableNames.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names that differ in capitals, spaces, "_" and "-" alone are one; of a name with parts each part so. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }

    /** All folded names. */
    Set<String> all() {
        return Stream.concat(
                        fields.values().stream(), presets.stream().flatMap(preset -> preset.fields().values().stream()))
                .flatMap(List::stream)
                .map(TableNames::folded)
                .collect(Collectors.toUnmodifiableSet());
    }
}
