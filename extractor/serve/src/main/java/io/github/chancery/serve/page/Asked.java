package io.github.chancery.serve.page;

import static java.util.Objects.requireNonNull;

import io.github.chancery.query.QueryFile;
import io.github.chancery.serve.http.Request;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody asks on the query page.
 *
 * @param question the shipped question that it is; none where the query is one of the asker's own
 * @param given the values of the question's parameters
 * @param own the query of the asker's own; empty where it is a shipped question, or none yet
 * @param view as what the answer is shown
 */
public record Asked(Optional<QueryFile> question, SortedMap<String, String> given, String own, View view) {
    private static final String PATH = "/query";

    public Asked {
        requireNonNull(question);
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
        requireNonNull(own);
    }

    /** A query that says what its question says is the question. */
    static Asked of(Questions questions, Request request) {
        View view = View.of(request);
        String own = lines(request.parameter("query").orElse(""));
        Optional<QueryFile> question = request.parameter("question").map(questions::named);
        SortedMap<String, String> given = new TreeMap<>();
        question.ifPresent(asked -> asked.parameters().forEach(parameter -> request.parameter(parameter.name())
                .ifPresent(value -> given.put(parameter.name(), value))));
        boolean isShipped =
                question.isPresent() && (own.isEmpty() || own.equals(lines(questions.text(question.get(), given))));
        return isShipped
                ? new Asked(question, given, "", view)
                : new Asked(Optional.empty(), Collections.emptySortedMap(), own, view);
    }

    /** As browsers send them, lines end with a carriage return too. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /** Whether there is anything to answer. */
    boolean isAsked() {
        return question.isPresent() || !own.isEmpty();
    }

    /** The page that shows the same in another way. */
    String address(View other) {
        return address(given, other);
    }

    private String address(Map<String, String> parameters, View other) {
        Map<String, String> all = new TreeMap<>(parameters);
        question.ifPresentOrElse(asked -> all.put("question", asked.name()), () -> all.put("query", own));
        if (other != View.TABLE) {
            all.put("view", other.word());
        }
        return Links.with(PATH, all) + "#answer";
    }

    /** The page of the same question within a period, if it takes one. */
    Optional<String> within(LocalDate from, LocalDate to) {
        boolean takesPeriod = question.stream()
                .flatMap(asked -> asked.parameters().stream())
                .anyMatch(parameter -> parameter.name().equals("from"));
        Map<String, String> narrowed = new TreeMap<>(given);
        narrowed.put("from", from.toString());
        narrowed.put("to", to.toString());
        return takesPeriod ? Optional.of(address(narrowed, View.TABLE)) : Optional.empty();
    }
}
