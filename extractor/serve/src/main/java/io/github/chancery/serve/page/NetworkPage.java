package io.github.chancery.serve.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import io.github.chancery.query.Parameter;
import io.github.chancery.serve.http.NotFoundException;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import io.github.chancery.store.GraphStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who met whom, as a network that grows by the parties that somebody adds.
 *
 * @param questions that it asks
 * @param store where labels are looked up
 */
public record NetworkPage(Questions questions, GraphStore store) implements Page {
    private static final String QUESTION = "counterparts";
    private static final String ALL = "who-else";

    /** What the quick count of all parties can be narrowed by. */
    private static final Set<String> PERIOD = Set.of("from", "to");

    private static final int ROWS = 20;

    @Override
    public Reply answer(Request request) {
        SequencedSet<String> asked = asked(request);
        LinkedHashMap<String, String> known = new LinkedHashMap<>();
        asked.forEach(iri -> Thing.of(store, iri).ifPresent(thing -> known.put(iri, thing.label())));
        Network network = network(known, NetworkFilter.of(request));
        return switch (request.path()) {
            case "network" ->
                page(
                        network,
                        asked.stream().filter(iri -> !known.containsKey(iri)).toList());
            case "network.svg" -> svg(network);
            case "network.csv" -> Reply.text(Reply.OK, "text/csv; charset=utf-8", NetworkData.csv(network.drawing()));
            case "network.graphml" ->
                Reply.of(
                        "application/graphml+xml; charset=utf-8",
                        out -> out.write(NetworkData.graphml(network.drawing()).getBytes(UTF_8)));
            default -> throw new NotFoundException("a network comes as svg, csv or graphml");
        };
    }

    private SequencedSet<String> asked(Request request) {
        SequencedSet<String> asked = new LinkedHashSet<>();
        request.parameters().getOrDefault("with", List.of()).stream()
                .filter(iri -> !iri.isBlank())
                .forEach(asked::add);
        request.parameter("add").ifPresent(name -> asked.add(questions.party(name)));
        return asked;
    }

    private Network network(LinkedHashMap<String, String> asked, NetworkFilter filter) {
        LinkedHashMap<String, String> labels = new LinkedHashMap<>();
        asked.sequencedEntrySet().stream()
                .limit(Network.MOST)
                .forEach(party -> labels.put(party.getKey(), party.getValue()));
        List<NetworkDrawing.Met> met = new ArrayList<>();
        for (String centre : List.copyOf(labels.keySet())) {
            for (Row row : questions.rows(QUESTION, of(centre, filter), Network.MOST_MET)) {
                String other = row.get("who");
                labels.putIfAbsent(other, row.get("name"));
                if (met.stream()
                        .noneMatch(
                                pair -> pair.from().equals(other) && pair.to().equals(centre))) {
                    met.add(new NetworkDrawing.Met(centre, other, Tally.MEETINGS.count(row)));
                }
            }
        }
        return Network.of(asked, filter, labels, met);
    }

    private static Map<String, String> of(String party, NetworkFilter filter) {
        Map<String, String> parameters = new TreeMap<>(filter.parameters());
        parameters.put("a", party);
        return parameters;
    }

    private Reply page(Network network, List<String> unknown) {
        List<Parameter> choices = questions.named(QUESTION).parameters().stream()
                .filter(parameter ->
                        parameter.name().equals("status") || parameter.name().equals("type"))
                .toList();
        return Rendering.html(output -> JtenetworkGenerated.render(
                output, Rendering.PLAIN, Frame.of("Network"), network, choices, unknown, panel(network)));
    }

    private Panel panel(Network network) {
        NetworkFilter filter = network.filter();
        return network.middle().entrySet().stream()
                .findFirst()
                .map(first -> questions.panel(
                        "Whom " + first.getValue() + " met", QUESTION, of(first.getKey(), filter), ROWS))
                .orElseGet(() -> PERIOD.containsAll(filter.given().keySet())
                        ? questions.panel("Who met most", ALL, filter.given(), ROWS)
                        : questions.panel("Who met most", QUESTION, filter.parameters(), ROWS));
    }

    private static Reply svg(Network network) {
        Utf8ByteOutput bytes = new Utf8ByteOutput();
        JtenetworksvgGenerated.render(new OwaspHtmlTemplateOutput(bytes), Rendering.PLAIN, network.drawing());
        return Reply.of("image/svg+xml", bytes::writeTo)
                .with("Content-Disposition", "attachment; filename=\"network.svg\"");
    }
}
