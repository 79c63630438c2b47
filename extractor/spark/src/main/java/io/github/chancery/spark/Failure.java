package io.github.chancery.spark;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.model.Article;
import io.github.chancery.read.FailureLine;
import io.github.chancery.read.format.ReadException;
import java.util.OptionalLong;

/** The lines of JSON on what failed and what is to be known. */
final class Failure {
    private Failure() {}

    /**
     * What could not be read.
     *
     * @param offset where in the file its line begins, if the file was parted: its number is not known then
     */
    static String of(ReadException failure, OptionalLong offset) {
        ObjectNode line = FailureLine.of(failure);
        if (offset.isPresent()) {
            line.remove("line");
            line.put("offset", offset.getAsLong());
        }
        return line.toString();
    }

    /** What became of no graph, or not whole of one. */
    static String of(String file, Article article, String reason) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("file", file)
                .put("article", article.identifier())
                .put("reason", reason)
                .toString();
    }

    /** What is to be known of articles that were read. */
    static String note(String file, String sentence) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("file", file)
                .put("note", sentence)
                .toString();
    }
}
