package io.github.chancery.serve.page;

import io.github.chancery.query.Parameter;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two parties side by side: when and where they met each other, about what, who else was there, and whom each of them met.
 *
 * @param questions that its panels ask
 * @param atlas where places lie
 */
public record ComparePage(Questions questions, Atlas atlas) implements Page {
    private static final int ROWS = 10;
    private static final int MEETINGS = 50;

    @Override
    public Reply answer(Request request) {
        Map<String, String> both = new TreeMap<>();
        for (String name : List.of("a", "b", "from", "to")) {
            request.parameter(name).ifPresent(value -> both.put(name, value));
        }
        List<Parameter> parameters = questions.named("where-and-when").parameters().stream()
                .filter(parameter -> List.of("a", "b", "from", "to").contains(parameter.name()))
                .toList();
        boolean areTwo = both.containsKey("a") && both.containsKey("b");
        List<Panel> panels = areTwo ? panels(both) : List.of();
        Months months = areTwo
                ? Months.of(questions.rows("timeline", both, Months.MOST), "/compare", both)
                : new Months(List.of(), 0);
        WorldMap map = areTwo ? atlas.map(questions.rows("places", both, WorldMap.MOST)) : new WorldMap(List.of(), 0);
        return Rendering.html(output -> JtecompareGenerated.render(
                output, Rendering.PLAIN, Frame.of("Compare"), parameters, both, months, map, panels));
    }

    private List<Panel> panels(Map<String, String> both) {
        List<Panel> panels = new ArrayList<>();
        panels.add(questions.panel("Where and when they met", "where-and-when", both, MEETINGS));
        panels.add(questions.panel("What they discussed", "topics", both, ROWS));
        panels.add(questions.panel("Who else was there", "who-else", both, ROWS));
        for (String one : List.of("a", "b")) {
            Map<String, String> alone = new TreeMap<>(both);
            alone.remove(one.equals("a") ? "b" : "a");
            alone.put("a", both.get(one));
            panels.add(questions.panel(
                    "Whom the " + (one.equals("a") ? "first" : "second") + " met", "who-else", alone, ROWS));
        }
        return panels;
    }
}
