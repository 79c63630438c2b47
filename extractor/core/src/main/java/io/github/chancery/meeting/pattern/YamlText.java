package io.github.chancery.meeting.pattern;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.Optional;

/** Reads the YAML of pattern files and their specs. */
public final class YamlText {
    private static final JsonMapper YAML = JsonMapper.builder(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    private YamlText() {}

    /**
     * Reads a file's text.
     *
     * @param file its name, for messages
     * @throws PatternException if it is not well formed
     */
    public static <T> T read(String file, String text, Class<T> as) {
        try {
            return Optional.ofNullable(YAML.readValue(text, as))
                    .orElseThrow(() -> new PatternException(file, "it holds nothing; remove it or fill it"));
        } catch (InvalidNullException e) {
            throw new PatternException(
                    file + ", line " + line(e),
                    "an entry of \"" + e.getPropertyName().getSimpleName() + "\" is empty",
                    e);
        } catch (UnrecognizedPropertyException e) {
            throw new PatternException(
                    file + ", line " + line(e),
                    "the key \"" + e.getPropertyName() + "\" is unknown; known are " + e.getKnownPropertyIds(),
                    e);
        } catch (JsonProcessingException e) {
            throw new PatternException(
                    file + ", line " + line(e),
                    e.getOriginalMessage().lines().findFirst().orElse("not YAML"),
                    e);
        }
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }
}
