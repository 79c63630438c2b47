package io.github.chancery.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.model.Article;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.validate.Admission.Admitted;
import io.github.chancery.validate.Admission.Refusal;
import io.github.chancery.validate.Violation;
import java.nio.file.Path;
import java.util.Optional;

/** A file for other programs that says what a build kept out of the store, and why: a JSON object a line. */
final class ViolationsFile implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LinesFile lines;

    private ViolationsFile(LinesFile lines) {
        this.lines = lines;
    }

    /**
     * Begins the file, empty.
     *
     * @param file where it is to be; if nowhere, nothing is written
     * @throws ChanceryException if it cannot be written
     */
    static ViolationsFile open(Optional<Path> file) {
        return new ViolationsFile(LinesFile.open(file, "--violations"));
    }

    /** Adds what of the article is kept out. */
    void add(Article article, String iri, Admitted admitted) {
        for (Refusal refusal : admitted.refused()) {
            refusal.violations().forEach(violation -> {
                ObjectNode line = JSON.createObjectNode().put("article", iri).put("id", article.identifier());
                article.url().ifPresent(url -> line.put("url", url));
                line.put("keptOut", admitted.quads().isEmpty() ? "article" : "report");
                lines.add(add(violation, line.put("text", refusal.sentence())));
            });
        }
    }

    @Override
    public void close() {
        lines.close();
    }

    private static ObjectNode add(Violation violation, ObjectNode line) {
        line.put("focus", violation.focus());
        violation.path().ifPresent(path -> line.put("path", path));
        line.put("message", violation.message());
        violation.value().ifPresent(value -> line.put("value", value));
        return line;
    }
}
