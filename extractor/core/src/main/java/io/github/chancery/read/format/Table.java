package io.github.chancery.read.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.model.Article;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The articles of one table, row by row, and what its user should know of it, told once. */
final class Table {
    /** A table that gives all its articles new ids needs no look at more. */
    private static final int MOST_IDENTIFIERS = 100_000;

    private final Origin origin;
    private final String label;
    private final Columns columns;
    private final Consumer<String> warnings;
    private final Set<String> told = new HashSet<>();
    private final Map<String, Integer> texts = new HashMap<>();

    Table(Origin origin, String label, Columns columns, Consumer<String> warnings) {
        this.origin = origin;
        this.label = label;
        this.columns = columns;
        this.warnings = warnings;
    }

    /**
     * Passes on the article of a row, or why there is none.
     *
     * @param line the number in the stream at which the row begins
     * @return whether the next rows are worth a look
     */
    boolean take(int line, ObjectNode values, ArticleSink sink) throws IOException {
        TableRow row = new TableRow(values);
        Optional<String> textless = Columns.textless(columns.preset(row));
        if (textless.isPresent()) {
            sink.failures().accept(new ReadException(origin, textless.get()));
            return false;
        }
        sink.take(() -> article(line, row));
        return true;
    }

    /** @throws ReadException if the row holds no article */
    Article article(int line, TableRow row) {
        TableFields fields = new TableFields(row, columns, problem -> failure(line, problem));
        tellUnknown(row, fields);
        Article article = new RowArticle(
                        fields, label, warning -> warnings.accept(origin.name() + ", line " + line + ", " + warning))
                .article();
        tellNamesake(line, article);
        return article;
    }

    /** @param problem the rest of a sentence that begins with the place */
    ReadException failure(int line, String problem) {
        return new ReadException(origin, line, problem);
    }

    private void tellUnknown(TableRow row, TableFields fields) {
        for (String name : row.names()) {
            if (columns.knows(name) || told.contains(name) || told.size() > MOST_IDENTIFIERS) {
                continue;
            }
            told.add(name);
            fields.missing().stream()
                    .filter(field -> columns.mayMean(name, field))
                    .findFirst()
                    .ifPresent(field -> warnings.accept(origin.name() + " has \"" + name
                            + "\", which is not read; if that is an article's " + field.key()
                            + ", say so with --fields "
                            + field.key() + "=" + name + "."));
        }
    }

    private void tellNamesake(int line, Article article) {
        String identifier = article.identifier();
        if (identifier.equals(label) || texts.size() >= MOST_IDENTIFIERS) {
            return;
        }
        int text = article.text().hashCode();
        Integer earlier = texts.putIfAbsent(identifier, text);
        if (earlier != null && earlier != text && told.add(label)) {
            warnings.accept(origin.name() + ", line " + line + ", has the id of an earlier article, " + identifier
                    + ", with another text; all such articles are read.");
        }
    }
}
