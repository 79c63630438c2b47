package io.github.chancery.serve.page;

import io.github.chancery.query.AnswerReader;
import io.github.chancery.query.Answered;
import io.github.chancery.query.QueryFile;
import io.github.chancery.query.QueryRunner;
import io.github.chancery.serve.http.NotFoundException;
import io.github.chancery.store.QueryBounds;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Asks the shipped questions for pages. Safe for use by many threads. */
public final class Questions {
    private final QueryRunner runner;
    private final Links links;
    private final SortedMap<String, QueryFile> shipped = new TreeMap<>();

    /**
     * @param runner answers them
     * @param links where things have their pages
     */
    public Questions(QueryRunner runner, Links links) {
        this.runner = runner;
        this.links = links;
        QueryFile.shipped().forEach(question -> shipped.put(question.name(), question));
    }

    /** Where things have their pages. */
    public Links links() {
        return links;
    }

    /** All, by name. */
    public Collection<QueryFile> all() {
        return shipped.values();
    }

    /**
     * The question of that name.
     *
     * @throws NotFoundException if none is called so
     */
    public QueryFile named(String name) {
        QueryFile question = shipped.get(name);
        if (question == null) {
            throw new NotFoundException(
                    "there is no question " + name + "; there are " + String.join(", ", shipped.keySet()));
        }
        return question;
    }

    /** A question's query with the values of its parameters, as text. */
    public String text(QueryFile question, Map<String, String> parameters) {
        return runner.text(question, parameters);
    }

    /**
     * The IRI of the party that is called so, or has that item.
     *
     * @throws NotFoundException if there is none
     */
    public String party(String name) {
        return runner.entity(named("who-else"), "a", name)
                .orElseThrow(() -> new NotFoundException("nobody in this store is called " + name));
    }

    /** The IRI of what a value of a parameter stands for, if it is a name or an item of the store, and of one thing alone. */
    public Optional<String> entity(String question, String parameter, String value) {
        QueryFile file = named(question);
        return switch (file.parameter(parameter).type()) {
            case PARTY, COUNTRY, PLACE -> runner.entity(file, parameter, value);
            case NAME, TOPIC -> Optional.of(value).filter(text -> text.startsWith("http"));
            default -> Optional.empty();
        };
    }

    /** Asks a question. */
    public Answered ask(String question, Map<String, String> parameters, AnswerReader reader) {
        return ask(named(question), parameters, reader);
    }

    /** Asks a query of somebody's own. */
    Answered askOwn(String text, QueryBounds bounds, AnswerReader reader) {
        return runner.run(new QueryFile("the query", "", List.of(), text), Map.of(), bounds, reader);
    }

    /** Asks a question. */
    Answered ask(QueryFile query, Map<String, String> parameters, AnswerReader reader) {
        return runner.run(query, parameters, reader);
    }

    /**
     * The first rows of an answer.
     *
     * @param title what the panel is called
     * @param most so many rows at most
     */
    public Panel panel(String title, String question, Map<String, String> parameters, int most) {
        TableReader reader = new TableReader(new Cells(links), most);
        Answered answered = ask(question, parameters, reader);
        return new Panel(title, question, new TreeMap<>(parameters), reader.table(), answered.unknown());
    }

    /**
     * The first rows of an answer in a panel, and more of them as texts, looked up once.
     *
     * @param shown so many rows of the panel at most
     * @param most so many texts at most, and more than those shown
     */
    Listed listed(String title, String question, Map<String, String> parameters, int shown, int most) {
        TableReader table = new TableReader(new Cells(links), shown);
        RowReader rows = new RowReader(most);
        Answered answered = ask(question, parameters, new Listed.Reader(table, rows, most));
        Panel panel = new Panel(title, question, new TreeMap<>(parameters), table.table(), answered.unknown());
        return new Listed(panel, rows.rows());
    }

    /** The first rows of an answer, as texts. */
    public List<Row> rows(String question, Map<String, String> parameters, int most) {
        return rows(question, parameters, new RowReader(most));
    }

    /** The first rows of an answer, as texts, up to one that is not wanted. */
    List<Row> rows(String question, Map<String, String> parameters, RowReader reader) {
        ask(question, parameters, reader);
        return reader.rows();
    }
}
