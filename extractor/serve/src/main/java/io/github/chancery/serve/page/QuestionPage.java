package io.github.chancery.serve.page;

import static java.util.Objects.requireNonNull;

import io.github.chancery.query.AnswerWriter;
import io.github.chancery.query.Parameter;
import io.github.chancery.query.QueryFile;
import io.github.chancery.query.ResultFormat;
import io.github.chancery.serve.http.NotFoundException;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The shipped questions: a list of them, and each with its parameters as a form and its answer as a page or as data.
 *
 * @param questions that are asked
 */
public record QuestionPage(Questions questions) implements Page {
    /** So many rows stand on a page. */
    private static final int ROWS = 200;

    private static final Map<String, ResultFormat> FORMATS = Map.of(
            "csv", ResultFormat.CSV,
            "tsv", ResultFormat.TSV,
            "json", ResultFormat.JSON,
            "xml", ResultFormat.XML);

    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv; charset=utf-8",
            "tsv", "text/tab-separated-values; charset=utf-8",
            "json", "application/sparql-results+json",
            "xml", "application/sparql-results+xml");

    @Override
    public Reply answer(Request request) {
        String name = request.rest();
        if (name.isEmpty()) {
            return Rendering.html(output -> JtequestionsGenerated.render(
                    output, Rendering.PLAIN, Frame.of("Questions"), List.copyOf(questions.all())));
        }
        int dot = name.lastIndexOf('.');
        return dot < 0 ? page(request, name) : data(request, name.substring(0, dot), name.substring(dot + 1));
    }

    private Reply page(Request request, String name) {
        QueryFile question = questions.named(name);
        Map<String, String> given = given(request, question);
        String title = question.comment().lines().findFirst().orElse(name);
        Panel panel = questions.panel(title, name, given, ROWS);
        return Rendering.html(output ->
                JtequestionGenerated.render(output, Rendering.PLAIN, Frame.of(title), question, given, panel));
    }

    private Reply data(Request request, String name, String format) {
        QueryFile question = questions.named(name);
        ResultFormat results = Optional.ofNullable(FORMATS.get(format))
                .orElseThrow(
                        () -> new NotFoundException("there is no format " + format + "; give csv, tsv, json or xml"));
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        questions.ask(name, given(request, question), new AnswerWriter(results, 0, answer));
        return Reply.of(requireNonNull(TYPES.get(format)), answer::writeTo)
                .with("Content-Disposition", "inline; filename=\"" + name + "." + format + "\"");
    }

    private static Map<String, String> given(Request request, QueryFile question) {
        Map<String, String> given = new TreeMap<>();
        for (Parameter parameter : question.parameters()) {
            request.parameter(parameter.name()).ifPresent(value -> given.put(parameter.name(), value));
        }
        return given;
    }
}
