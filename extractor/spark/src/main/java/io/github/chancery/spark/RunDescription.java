package io.github.chancery.spark;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.graph.Provenance;
import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * What a run is: the same input read in the same way gives the same output.
 *
 * @param input what is read, and how, as JSON
 * @param time when the run began that first wrote here, as all graphs say
 */
record RunDescription(ObjectNode input, Instant time) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MAKER = "chancery";
    private static final String RUN = "run";
    private static final String TIME = "time";

    RunDescription {
        requireNonNull(input);
        requireNonNull(time);
    }

    /** A run that begins at the time of its options. */
    static RunDescription of(String input, ExtractionOptions options, Provenance provenance) {
        ObjectNode run = JSON.createObjectNode()
                .put("input", input)
                .put("base", options.base())
                .put("keepText", options.keepText())
                .put("anyLanguage", options.anyLanguage())
                .put("fields", options.fields().toString())
                .put("mostCharacters", options.limits().characters())
                .put("mostWords", options.limits().words())
                .put("mostSentences", options.limits().sentences())
                .put("mostSeconds", options.limits().seconds())
                .put("version", provenance.version())
                .put("patterns", provenance.patterns())
                .put("gazetteer", provenance.gazetteer());
        return new RunDescription(run, options.time());
    }

    /** Whether both give the same. */
    boolean isOf(RunDescription other) {
        return input.equals(other.input);
    }

    /** For the next run, which reads it. */
    String text() {
        ObjectNode text = JSON.createObjectNode().put("maker", MAKER).put(TIME, time.toString());
        text.set(RUN, input);
        return text + "\n";
    }

    /** @throws ChanceryException if the text is no such description */
    static RunDescription read(String text) {
        try {
            if (JSON.readTree(text) instanceof ObjectNode told && told.get(RUN) instanceof ObjectNode run) {
                return new RunDescription(run, Instant.parse(told.path(TIME).asText()));
            }
        } catch (IOException | DateTimeParseException e) {
            throw new ChanceryException("it is no description of a run", e);
        }
        throw new ChanceryException("it is no description of a run");
    }
}
