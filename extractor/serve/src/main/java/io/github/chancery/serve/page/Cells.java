package io.github.chancery.serve.page;

import io.github.chancery.graph.Prefixes;
import io.github.chancery.model.EntityKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Terms of answers as pages show them: names lead to their pages, and those without an item are marked.
 *
 * @param links where things have their pages
 */
record Cells(Links links) {
    /** In lines of names, such as "Sergey Lavrov (wd:Q58217), Foreign Minister, Russia; NATO (wd:Q7184)". */
    private static final Pattern ITEM = Pattern.compile("(.+?) \\(wd:(Q[1-9][0-9]*)\\)");

    /** A day, or a stretch of days. */
    private static final Pattern DAYS = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}( to [0-9]{4}-[0-9]{2}-[0-9]{2})?");

    private static final Pattern PAGE = Pattern.compile("/|https?://");

    /** Topics are the articles' own words: that they have no item needs no telling. */
    private static final String TOPIC = "/topic/";

    private static final String PARTIES = "participants";
    private static final String MEETING = "meeting";
    private static final String STATUS = "status";
    private static final String DATE = "date";

    List<Span> cell(String column, @Nullable Node node) {
        if (node == null) {
            return List.of();
        }
        if (node.isURI()) {
            return List.of(iri(node.getURI()));
        }
        if (!node.isLiteral()) {
            return List.of(Span.plain("_:" + node.getBlankNodeLabel()));
        }
        String text = node.getLiteralLexicalForm();
        return switch (column) {
            case MEETING -> List.of(Span.link(text, Links.meeting(text)));
            case STATUS -> List.of(Span.styled(text, STATUS + " " + text.toLowerCase(Locale.ROOT)));
            case PARTIES -> parties(text);
            default -> DAYS.matcher(text).matches() ? days(text) : names(text);
        };
    }

    /** What no page can be at, such as a script, is no link. */
    private Span iri(String iri) {
        String address = links.to(iri);
        return PAGE.matcher(address).lookingAt() ? Span.link(name(iri), address) : Span.plain(iri);
    }

    /** A name that leads to the page of what is called so. */
    List<Span> named(Node name, Node iri) {
        String address = links.to(iri.getURI());
        boolean isMarked =
                !new EntityKey(iri.getURI()).isItem() && !iri.getURI().contains(TOPIC);
        String style = isMarked ? Span.UNLINKED : "";
        return List.of(new Span(name.getLiteralLexicalForm(), Optional.of(address), style));
    }

    private static String name(String iri) {
        return Optional.ofNullable(Prefixes.mapping().qnameFor(iri)).orElse(iri);
    }

    private static List<Span> days(String text) {
        String[] days = text.split(" to ", 2);
        return days.length < 2
                ? List.of(Span.styled(text, DATE))
                : List.of(Span.styled(days[0], DATE), Span.plain(" to "), Span.styled(days[1], DATE));
    }

    private static List<Span> parties(String line) {
        List<Span> spans = new ArrayList<>();
        for (String party : line.split("; ", -1)) {
            if (!spans.isEmpty()) {
                spans.add(Span.plain("; "));
            }
            Matcher item = ITEM.matcher(party);
            if (item.lookingAt()) {
                spans.add(Span.link(item.group(1), Links.item(item.group(2))));
                spans.add(Span.plain(party.substring(item.end())));
            } else {
                int comma = party.indexOf(", ");
                String name = comma < 0 ? party : party.substring(0, comma);
                spans.add(new Span(name, Optional.of(search(name)), Span.UNLINKED));
                spans.add(Span.plain(party.substring(name.length())));
            }
        }
        return spans;
    }

    private static String search(String name) {
        return "/search?q=" + Links.encoded(name);
    }

    private static List<Span> names(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher item = ITEM.matcher(text);
        int end = 0;
        while (item.find()) {
            String name = item.group(1).replaceFirst("^[,;] ", "");
            if (item.start(1) + name.length() < item.end(1)) {
                spans.add(Span.plain(item.group(1).substring(0, 2)));
            }
            spans.add(Span.link(name, Links.item(item.group(2))));
            end = item.end();
        }
        if (end < text.length()) {
            spans.add(Span.plain(text.substring(end)));
        }
        return spans;
    }
}
