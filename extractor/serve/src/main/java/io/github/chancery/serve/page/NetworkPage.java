package io.github.chancery.serve.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
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
import java.util.TreeMap;

/**
 * Who met whom, as a network that grows by the parties that somebody adds.
 *
 * @param questions that it asks
 * @param store where labels are looked up
 */
public record NetworkPage(Questions questions, GraphStore store) implements Page {
    /** So many parties can be in the middle. */
    private static final int MOST = 20;

    private static final int ROWS = 20;

    @Override
    public Reply answer(Request request) {
        Map<String, String> given = new TreeMap<>();
        for (String name : List.of("from", "to")) {
            request.parameter(name).ifPresent(value -> given.put(name, value));
        }
        Network network = network(centres(request), given);
        return switch (request.path()) {
            case "network" -> page(network, given);
            case "network.svg" -> svg(network);
            case "network.csv" -> Reply.text(Reply.OK, "text/csv; charset=utf-8", NetworkData.csv(network.drawing()));
            case "network.graphml" ->
                Reply.of(
                        "application/graphml+xml; charset=utf-8",
                        out -> out.write(NetworkData.graphml(network.drawing()).getBytes(UTF_8)));
            default -> throw new NotFoundException("a network comes as svg, csv or graphml");
        };
    }

    private SequencedSet<String> centres(Request request) {
        SequencedSet<String> centres = new LinkedHashSet<>();
        request.parameters().getOrDefault("with", List.of()).stream()
                .filter(iri -> !iri.isBlank())
                .limit(MOST)
                .forEach(centres::add);
        request.parameter("add").ifPresent(name -> centres.add(questions.party(name)));
        return centres;
    }

    private Network network(SequencedSet<String> centres, Map<String, String> given) {
        LinkedHashMap<String, String> labels = new LinkedHashMap<>();
        List<NetworkDrawing.Met> met = new ArrayList<>();
        centres.forEach(iri -> Thing.of(store, iri).ifPresent(thing -> labels.put(iri, thing.label())));
        for (String centre : List.copyOf(labels.keySet())) {
            Map<String, String> asked = new TreeMap<>(given);
            asked.put("a", centre);
            for (Row row : questions.rows("who-else", asked, Network.MOST_MET)) {
                labels.putIfAbsent(row.get("who"), row.get("name"));
                if (met.stream()
                        .noneMatch(pair ->
                                pair.from().equals(row.get("who")) && pair.to().equals(centre))) {
                    met.add(new NetworkDrawing.Met(centre, row.get("who"), Long.parseLong(row.get("meetings"))));
                }
            }
        }
        return Network.of(List.copyOf(centres), given, labels, met);
    }

    private Reply page(Network network, Map<String, String> given) {
        Panel panel = network.with().isEmpty()
                ? questions.panel("Who met most", "who-else", given, ROWS)
                : questions.panel("Whom the first of them met", "who-else", asked(network, given), ROWS);
        return Rendering.html(
                output -> JtenetworkGenerated.render(output, Rendering.PLAIN, Frame.of("Network"), network, panel));
    }

    private static Map<String, String> asked(Network network, Map<String, String> given) {
        Map<String, String> asked = new TreeMap<>(given);
        asked.put("a", network.with().get(0));
        return asked;
    }

    private static Reply svg(Network network) {
        Utf8ByteOutput bytes = new Utf8ByteOutput();
        JtenetworksvgGenerated.render(new OwaspHtmlTemplateOutput(bytes), Rendering.PLAIN, network.drawing());
        return Reply.of("image/svg+xml", bytes::writeTo)
                .with("Content-Disposition", "attachment; filename=\"network.svg\"");
    }
}
