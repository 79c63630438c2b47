package io.github.chancery.bench;

import static java.util.Objects.requireNonNull;

import io.github.chancery.query.QueryFile;
import io.github.chancery.query.QueryRunner;
import io.github.chancery.store.QueryAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A page, and what must stand on it: a word, and what the first row of a question's answer has in a column.
 *
 * @param page its address
 * @param word a name or a count; empty if the answer alone tells
 * @param question a shipped question that the page shows the answer of; empty if the word alone tells
 * @param parameters what it is asked with
 * @param column whose value in the first row stands on the page
 */
record PageProbe(String page, String word, String question, Map<String, String> parameters, String column) {
    PageProbe {
        requireNonNull(page);
        requireNonNull(word);
        requireNonNull(question);
        parameters = Map.copyOf(parameters);
        requireNonNull(column);
    }

    /** A page that the word alone tells. */
    static PageProbe of(String page, String word) {
        return new PageProbe(page, word, "", Map.of(), "");
    }

    /** The words that must stand on the page, asked of the store beside the server. */
    List<String> words(QueryRunner runner) {
        List<String> words = new ArrayList<>();
        if (!word.isEmpty()) {
            words.add(word);
        }
        if (!question.isEmpty()) {
            runner.run(QueryFile.named(question), parameters, answer -> {
                first(answer).ifPresent(words::add);
                return words.size();
            });
        }
        return List.copyOf(words);
    }

    private Optional<String> first(QueryAnswer answer) {
        return answer instanceof QueryAnswer.Rows(RowSet rows) && rows.hasNext()
                ? Optional.ofNullable(rows.next().get(Var.alloc(column))).map(Node::getLiteralLexicalForm)
                : Optional.empty();
    }
}
