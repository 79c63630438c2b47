package io.github.chancery.serve.linked;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.QueryAnswer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A meeting as an event of schema.org in JSON-LD, as search engines read it in the head of a page.
 *
 * @param store where meetings are looked up
 */
public record EventJson(GraphStore store) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Query EVENT = Descriptions.query("event.rq");
    private static final String SCHEMA = "https://schema.org/";
    private static final Map<String, String> STATUS =
            Map.of("Held", "EventScheduled", "Planned", "EventScheduled", "Cancelled", "EventCancelled");

    private record Row(String relation, String value, Optional<String> label, Optional<String> type) {
        static Row of(Binding row) {
            return new Row(
                    text(row, "relation").orElseThrow(),
                    text(row, "value").orElseThrow(),
                    text(row, "label"),
                    text(row, "class").map(EventJson::localName));
        }

        private static Optional<String> text(Binding row, String variable) {
            return Optional.ofNullable(row.get(Var.alloc(variable)))
                    .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm());
        }
    }

    /**
     * The text of a script element; nothing in it can end the element.
     *
     * @param meeting its IRI
     */
    public String of(String meeting) {
        ObjectNode event = JSON.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "Event")
                .put("@id", meeting);
        Set<String> seen = new HashSet<>();
        for (Row row : rows(meeting)) {
            if (seen.add(row.relation() + " " + row.value())) {
                add(event, row);
            }
        }
        // Within texts alone can these stand in JSON, where they may be written so.
        return event.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private List<Row> rows(String meeting) {
        Map<Var, Node> thing = Map.of(Var.alloc("thing"), NodeFactory.createURI(meeting));
        return store.read(view -> view.query(EVENT.cloneQuery(), thing, answer -> {
            List<Row> rows = new ArrayList<>();
            if (answer instanceof QueryAnswer.Rows(RowSet found)) {
                found.forEachRemaining(row -> rows.add(Row.of(row)));
            }
            return rows;
        }));
    }

    private static void add(ObjectNode event, Row row) {
        switch (row.relation()) {
            case "status" ->
                Optional.ofNullable(STATUS.get(localName(row.value())))
                        .ifPresent(status -> event.put("eventStatus", SCHEMA + status));
            case "type" -> {
                if (localName(row.value()).equals("Call")) {
                    event.put("eventAttendanceMode", SCHEMA + "OnlineEventAttendanceMode");
                }
            }
            case "attendee", "location", "about", "subjectOf" -> {
                ObjectNode other =
                        event.withArray("/" + row.relation()).addObject().put("@type", type(row));
                other.put("@id", row.value());
                row.label().ifPresent(label -> other.put("name", label));
            }
            default -> event.put(row.relation(), row.value());
        }
    }

    private static String type(Row row) {
        return switch (row.relation()) {
            case "location" -> "Place";
            case "subjectOf" -> "NewsArticle";
            case "attendee" -> row.type().orElse("Organization");
            default -> row.type().orElse("Thing");
        };
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
