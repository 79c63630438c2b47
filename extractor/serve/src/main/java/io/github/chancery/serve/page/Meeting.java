package io.github.chancery.serve.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a page tells of a meeting.
 *
 * @param told its row in the list of meetings
 * @param participants rows of the question "participants"
 * @param about rows of the question "about"
 * @param sources articles with their words, the earliest first
 */
public record Meeting(
        String iri,
        String identifier,
        String label,
        Row told,
        List<Row> participants,
        List<Row> about,
        List<Quotation> sources) {
    private static final String TOPIC = "topic";
    private static final String PLACE = "place";

    public Meeting {
        participants = List.copyOf(participants);
        about = List.copyOf(about);
        sources = List.copyOf(sources);
    }

    /** Its status as a class of the style sheet. */
    public String status() {
        return told.get("status").toLowerCase(Locale.ROOT);
    }

    /** What was discussed. */
    public List<Row> topics() {
        return of(TOPIC);
    }

    /** Where it is. */
    public List<Row> places() {
        return of(PLACE);
    }

    private List<Row> of(String relation) {
        return about.stream()
                .filter(row -> row.get("relation").equals(relation))
                .toList();
    }

    /** Its places as a map draws them. */
    List<Row> spots() {
        boolean isHeld = status().equals("held");
        return places().stream()
                .map(row -> new Row(Map.of(
                        "place",
                        row.get("name"),
                        "item",
                        row.get("who"),
                        "held",
                        isHeld ? "1" : "0",
                        "notHeld",
                        isHeld ? "0" : "1")))
                .toList();
    }

    /** How it can be cited. */
    public String citation() {
        StringBuilder text =
                new StringBuilder("“" + label + "” (" + told.get("status").toLowerCase(Locale.ROOT) + ", confidence "
                        + told.get("confidence") + "), meeting " + identifier + " of a Chancery graph, after ");
        for (int i = 0; i < sources.size(); i++) {
            text.append(i == 0 ? "" : "; ").append(sources.get(i).citation());
        }
        return text.append('.').toString();
    }
}
