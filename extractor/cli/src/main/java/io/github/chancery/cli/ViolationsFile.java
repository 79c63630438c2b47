package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.model.Article;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.validate.Admission.Admitted;
import io.github.chancery.validate.Admission.Refusal;
import io.github.chancery.validate.Violation;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file for other programs that says what a build kept out of the store, and why: a JSON object a line. */
final class ViolationsFile implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Optional<Path> file;
    private final Optional<Writer> out;

    private ViolationsFile(Optional<Path> file, Optional<Writer> out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Begins the file, empty.
     *
     * @param file where it is to be; if nowhere, nothing is written
     * @throws ChanceryException if it cannot be written
     */
    static ViolationsFile open(Optional<Path> file) {
        return new ViolationsFile(file, file.map(ViolationsFile::writer));
    }

    /** Adds what of the article is kept out. */
    void add(Article article, String iri, Admitted admitted) {
        for (Refusal refusal : admitted.refused()) {
            refusal.violations().forEach(violation -> {
                ObjectNode line = JSON.createObjectNode().put("article", iri).put("id", article.identifier());
                article.url().ifPresent(url -> line.put("url", url));
                line.put("keptOut", admitted.quads().isEmpty() ? "article" : "report");
                write(add(violation, line.put("text", refusal.sentence())));
            });
        }
    }

    @Override
    public void close() {
        out.ifPresent(writer -> attempt(writer::close));
    }

    private static ObjectNode add(Violation violation, ObjectNode line) {
        line.put("focus", violation.focus());
        violation.path().ifPresent(path -> line.put("path", path));
        line.put("message", violation.message());
        violation.value().ifPresent(value -> line.put("value", value));
        return line;
    }

    private void write(ObjectNode line) {
        out.ifPresent(writer -> attempt(() -> writer.write(line + "\n")));
    }

    private static Writer writer(Path file) {
        try {
            return Files.newBufferedWriter(file, UTF_8);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private void attempt(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw failure(file.orElseThrow(), e);
        }
    }

    private static ChanceryException failure(Path file, IOException e) {
        return new ChanceryException(file + " cannot be written (" + e + "); name another file with --violations", e);
    }

    private interface Writing {
        void run() throws IOException;
    }
}
