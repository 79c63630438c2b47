package io.github.chancery.meeting.pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** Reads the YAML of pattern files and their specs. */
public final class YamlText {
    private static final JsonMapper YAML = JsonMapper.builder(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
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
            return YAML.readValue(text, as);
        } catch (UnrecognizedPropertyException e) {
            throw new PatternException(
                    file + ", line " + e.getLocation().getLineNr(),
                    "the key \"" + e.getPropertyName() + "\" is unknown; known are " + e.getKnownPropertyIds(),
                    e);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new PatternException(
                    file + ", line " + line,
                    e.getOriginalMessage().lines().findFirst().orElse("not YAML"),
                    e);
        }
    }
}
