package io.github.chancery.serve.page;

import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import io.github.chancery.store.GraphStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One party, or two, with all their meetings and the words behind each: a page that prints well.
 *
 * @param questions that it asks
 * @param store where labels are looked up
 */
public record DossierPage(Questions questions, GraphStore store) implements Page {
    /** So many meetings are told at most, where no other number is asked for. */
    private static final int MOST = 50;

    /** No more are told at once. */
    private static final int LIMIT = 1_000;

    /** So many quotations are told at most. */
    private static final int QUOTATIONS = 20_000;

    @Override
    public Reply answer(Request request) {
        Map<String, String> parties = new TreeMap<>();
        for (String name : List.of("a", "b")) {
            request.parameter(name).ifPresent(value -> parties.put(name, questions.party(value)));
        }
        Map<String, String> asked = new TreeMap<>(parties);
        for (String name : List.of("from", "to", "status")) {
            request.parameter(name).ifPresent(value -> asked.put(name, value));
        }
        String title = parties.values().stream()
                .map(iri -> Thing.of(store, iri).map(Thing::label).orElse(iri))
                .collect(Collectors.joining(" and "));
        int most = request.parameter("most")
                .filter(number -> number.matches("[1-9][0-9]{0,3}"))
                .map(number -> Math.min(Integer.parseInt(number), LIMIT))
                .orElse(MOST);
        List<Row> meetings = questions.rows("where-and-when", asked, most + 1);
        List<Row> shown = meetings.stream().limit(most).toList();
        Map<String, List<Row>> sources = sources(shown, asked);
        Dossier dossier = new Dossier(
                title.isEmpty() ? "All meetings" : title,
                shown.stream()
                        .map(meeting -> entry(meeting, sources.getOrDefault(meeting.get("meeting"), List.of())))
                        .toList(),
                meetings.size() > most ? Optional.of(more(asked)) : Optional.empty());
        return Rendering.html(output ->
                JtedossierGenerated.render(output, Rendering.PLAIN, Frame.of("Dossier: " + dossier.title()), dossier));
    }

    private static String more(Map<String, String> asked) {
        Map<String, String> all = new TreeMap<>(asked);
        all.put("most", Integer.toString(LIMIT));
        return Links.with("/dossier", all);
    }

    /** The words of the sources by meeting, looked up for all at once: both answers have the meetings in one order. */
    private Map<String, List<Row>> sources(List<Row> meetings, Map<String, String> asked) {
        Set<String> shown =
                meetings.stream().map(meeting -> meeting.get("meeting")).collect(Collectors.toSet());
        return questions
                .rows("sources", asked, new RowReader(QUOTATIONS, row -> shown.contains(row.get("meeting"))))
                .stream()
                .collect(Collectors.groupingBy(row -> row.get("meeting")));
    }

    private Dossier.Entry entry(Row meeting, List<Row> sources) {
        return new Dossier.Entry(
                meeting,
                meeting.get("participants").replaceAll(" \\(wd:Q[0-9]+\\)", ""),
                Quotation.of(sources, questions.links(), article -> Optional.empty()));
    }
}
