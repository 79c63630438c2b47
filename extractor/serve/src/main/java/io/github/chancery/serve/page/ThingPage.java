package io.github.chancery.serve.page;

import io.github.chancery.serve.http.NotFoundException;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import io.github.chancery.store.GraphStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A person, country, organisation, group, place or topic: whom they met, when, where, about what, and the list of meetings.
 *
 * @param store where it is looked up
 * @param questions that its panels ask
 * @param atlas where places lie
 */
public record ThingPage(GraphStore store, Questions questions, Atlas atlas) implements Page {
    private static final int MEETINGS = 50;
    private static final int ROWS = 10;

    @Override
    public Reply answer(Request request) {
        String iri = request.parameter("iri").orElseGet(() -> questions.links().iri(request.path()));
        Thing thing = Thing.of(store, iri)
                .orElseThrow(() -> new NotFoundException("no meeting of this store names <" + iri + ">"));
        Map<String, String> about = Map.of(thing.parameter(), thing.iri());
        MeetingFilter filter = MeetingFilter.of(questions, about, request);
        Panel meetings = questions.panel("Meetings", MeetingFilter.LIST, filter.all(), MEETINGS);
        Facets facets = Facets.of(filter, questions, store);
        Frame frame = new Frame(thing.label(), thing.label(), "");
        Listed places = questions.listed(
                thing.isParty() ? "Where they met" : "Where it was discussed",
                "places",
                about(thing),
                ROWS,
                WorldMap.MOST);
        List<Panel> panels = panels(thing, places.panel());
        Months months = months(thing);
        WorldMap map = atlas.map(places.rows());
        return Rendering.html(output ->
                JtethingGenerated.render(output, Rendering.PLAIN, frame, thing, months, map, panels, facets, meetings));
    }

    private Months months(Thing thing) {
        if (!thing.isParty()) {
            return new Months(List.of(), 0);
        }
        return Months.of(
                questions.rows("timeline", Map.of("a", thing.iri()), Months.MOST),
                questions.links().to(thing.iri()),
                Map.of());
    }

    /** What the questions that count are asked with. */
    private static Map<String, String> about(Thing thing) {
        return Map.of(thing.isParty() ? "a" : thing.parameter(), thing.iri());
    }

    /** A country has by far the most meetings: what they were about is counted among what narrows them, and not once more. */
    private List<Panel> panels(Thing thing, Panel places) {
        List<Panel> panels = new ArrayList<>();
        if (thing.isParty()) {
            panels.add(whomTheyMet(thing));
            if (!thing.isCountry()) {
                panels.add(questions.panel("What they discussed", "topics", about(thing), ROWS));
            }
            panels.add(places);
        } else if (thing.parameter().equals("place")) {
            panels.add(questions.panel("What was discussed there", "topics", about(thing), ROWS));
        } else {
            panels.add(places);
        }
        return panels;
    }

    /** Of a country, countries: for who of them was there its representatives' pages tell more, and sooner. */
    private Panel whomTheyMet(Thing thing) {
        return thing.isCountry()
                ? questions.panel("Countries it met most", "country-pairs", Map.of("country", thing.iri()), ROWS)
                : questions.panel("Whom they met", "who-else", about(thing), ROWS);
    }
}
