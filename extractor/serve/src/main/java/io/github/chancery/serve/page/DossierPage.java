package io.github.chancery.serve.page;

import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import io.github.chancery.store.GraphStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One party, or two, with all their meetings and the words behind each: a page that prints well.
 *
 * @param questions that it asks
 * @param store where labels are looked up
 */
public record DossierPage(Questions questions, GraphStore store) implements Page {
    private static final int SOURCES = 100;

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
        List<Row> meetings = questions.rows("where-and-when", asked, Dossier.MOST + 1);
        Dossier dossier = new Dossier(
                title.isEmpty() ? "All meetings" : title,
                meetings.stream().limit(Dossier.MOST).map(this::entry).toList(),
                meetings.size() > Dossier.MOST);
        return Rendering.html(output ->
                JtedossierGenerated.render(output, Rendering.PLAIN, Frame.of("Dossier: " + dossier.title()), dossier));
    }

    private Dossier.Entry entry(Row meeting) {
        List<Row> sources = questions.rows("sources", Map.of("meeting", meeting.get("meeting")), SOURCES);
        return new Dossier.Entry(
                meeting,
                meeting.get("participants").replaceAll(" \\(wd:Q[0-9]+\\)", ""),
                Quotation.of(sources, questions.links(), article -> Optional.empty()));
    }
}
