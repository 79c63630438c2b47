package io.github.chancery.serve.page;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.query.AnswerReader;
import io.github.chancery.query.Answered;
import io.github.chancery.query.QueryFile;
import io.github.chancery.serve.http.BusyException;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.QueryTurns;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import io.github.chancery.store.QueryLimitException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A query of one's own, or a shipped one with the values of its parameters, and its answer as a table, a map, a network or a
 * time chart. All that it shows stands in its address.
 *
 * @param questions whose queries one can begin with
 * @param turns taken by queries that are no shipped ones
 * @param atlas where places lie
 * @param mostRows so many rows an answer has at most as data
 */
public record QueryPage(Questions questions, QueryTurns turns, Atlas atlas, long mostRows) implements Page {
    private static final int BAD_REQUEST = 400;
    private static final int TIMEOUT = 503;
    private static final String TERMS = EditorTerms.json();

    private static final String BEGINNING =
            """
            PREFIX dm: <https://w3id.org/diplomatic-meetings#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            SELECT ?label ?date ?status ?meeting
            WHERE {
              ?meeting a dm:Meeting ; rdfs:label ?label ; dm:status ?status .
              OPTIONAL { ?meeting dm:date ?date }
            }
            ORDER BY DESC(?date)
            LIMIT 100
            """;

    /**
     * What the page shows.
     *
     * @param text of the query
     * @param answer if it was asked
     * @param notes sentences on the answer, or why there is none
     */
    public record Shown(Asked asked, String text, Optional<AnswerDrawing> answer, List<String> notes, long mostRows) {
        public Shown {
            notes = List.copyOf(notes);
        }

        /** Where the whole answer is, in a format such as "csv". */
        public String data(String format) {
            return Links.with("/sparql", new TreeMap<>(Map.of("query", text, "format", format)));
        }
    }

    @Override
    public Reply answer(Request request) {
        Asked asked = Asked.of(questions, request);
        try {
            return page(
                    Reply.OK, asked.isAsked() ? answered(asked) : shown(asked, BEGINNING, Optional.empty(), List.of()));
        } catch (QueryLimitException e) {
            return page(TIMEOUT, failed(asked, e));
        } catch (BusyException e) {
            return page(TIMEOUT, failed(asked, e)).with(BusyException.RETRY_AFTER, e.retryAfter());
        } catch (ChanceryException e) {
            return page(BAD_REQUEST, failed(asked, e));
        }
    }

    private Shown answered(Asked asked) {
        Answer answer = asked.question()
                .map(question -> answer(asked, reader -> questions.ask(question, asked.given(), reader)))
                .orElseGet(() ->
                        turns.ask(bounds -> answer(asked, reader -> questions.askOwn(asked.own(), bounds, reader))));
        AnswerDrawing drawing = AnswerDrawing.of(asked, answer.sample(), atlas, questions.links());
        return shown(asked, text(asked), Optional.of(drawing), answer.unknown());
    }

    /** @param unknown sentences on names that nothing has */
    private record Answer(Sample sample, List<String> unknown) {}

    private Answer answer(Asked asked, Function<AnswerReader, Answered> query) {
        SampleReader reader = new SampleReader(
                new Cells(questions.links()),
                AnswerDrawing.ROWS,
                asked.view() == View.TABLE ? AnswerDrawing.ROWS + 1 : AnswerDrawing.MOST);
        List<String> unknown = query.apply(reader).unknown();
        return new Answer(reader.sample(), unknown);
    }

    private String text(Asked asked) {
        return asked.question()
                .map(question -> questions.text(question, asked.given()))
                .orElse(asked.own());
    }

    private Shown failed(Asked asked, ChanceryException failure) {
        String text = asked.question().map(QueryFile::text).orElse(asked.own());
        return shown(asked, text, Optional.empty(), List.of(String.valueOf(failure.getMessage())));
    }

    private Shown shown(Asked asked, String text, Optional<AnswerDrawing> answer, List<String> notes) {
        return new Shown(asked, text, answer, notes, mostRows);
    }

    private Reply page(int status, Shown shown) {
        return Rendering.html(
                status,
                output -> JtequeryGenerated.render(
                        output, Rendering.PLAIN, Frame.of("Query"), shown, List.copyOf(questions.all()), TERMS));
    }
}
