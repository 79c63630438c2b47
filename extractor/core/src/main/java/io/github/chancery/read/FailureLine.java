package io.github.chancery.read;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.read.format.ReadException;

/** What failed, for other programs: one line of JSON Lines, with the file, the member of an archive, the line and the reason. */
public final class FailureLine {
    private FailureLine() {}

    /**
     * The line on a failure.
     *
     * @param sentence the whole message
     */
    public static ObjectNode of(String sentence, Throwable cause) {
        return cause instanceof ReadException failure
                ? of(failure)
                : JsonNodeFactory.instance.objectNode().put("reason", sentence);
    }

    /** The line on what could not be read. */
    public static ObjectNode of(ReadException failure) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("file", failure.origin().file());
        failure.origin().member().ifPresent(member -> line.put("member", member));
        failure.line().ifPresent(number -> line.put("line", number));
        return line.put("reason", failure.problem());
    }
}
