package io.github.chancery.read.feed;

import io.github.chancery.model.Article;
import io.github.chancery.read.format.Field;
import io.github.chancery.read.format.Markup;
import io.github.chancery.read.format.Metadata;
import io.github.chancery.read.format.Mojibake;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.PageText;
import io.github.chancery.read.format.PublicationDay;
import io.github.chancery.read.format.ReadException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The article of a feed's entry.
 *
 * @param number what number it has in its file, from 1
 */
record FeedEntry(NamedStream feed, FeedKind kind, int number, Element entry, Consumer<String> warnings) {
    /** "Document REUT000020160405ec45000aa". */
    private static final Pattern NUMBERED = Pattern.compile("^Document (?=\\w+$)");

    private static final String ALL = "all ";
    /** What is shorter is a teaser. */
    private static final int SHORTEST = 400;

    /** @throws ReadException if the entry carries no text */
    Article article() {
        for (String need : kind.needs()) {
            if (told(Field.valueOf(need.toUpperCase(Locale.ROOT))).isEmpty()) {
                throw new ReadException(
                        origin(),
                        "is laid out otherwise than articles of " + kind.name() + ": no " + need
                                + " was found; export it anew, or give its text apart.");
            }
        }
        String text = text().map(Mojibake::repaired)
                .filter(told -> !told.isBlank())
                .orElseThrow(() -> new ReadException(origin(), "carries no text; give the page that it leads to."));
        return new Metadata(
                        identifier().orElse(feed.label()),
                        told(Field.TITLE).map(Markup::plain),
                        told(Field.URL),
                        published(),
                        told(Field.PUBLISHER).map(Markup::plain))
                .article(text);
    }

    /** The first place is for the whole text; the others may hold a teaser. */
    private Optional<String> text() {
        String first = kind.places(Field.TEXT).get(0);
        if (first.startsWith(ALL)) {
            return Optional.of(entry.select(first.substring(ALL.length())).stream()
                    .map(FeedEntry::text)
                    .collect(Collectors.joining("\n\n")));
        }
        return elements(first)
                .map(FeedEntry::text)
                .filter(told -> !told.isBlank())
                .findFirst()
                .or(() -> kind.places(Field.TEXT).stream()
                        .skip(1)
                        .flatMap(this::elements)
                        .map(FeedEntry::text)
                        .filter(told -> told.length() >= SHORTEST)
                        .findFirst());
    }

    /** XHTML stands in feeds as elements, HTML as text with tags in it. */
    private static String text(Element element) {
        return element.childrenSize() > 0
                ? PageText.of(Jsoup.parseBodyFragment(element.html()).body())
                : Markup.plain(element.wholeText().strip());
    }

    private Stream<Element> elements(String place) {
        return place.equals(".")
                ? Stream.of(entry)
                : entry.select(place).stream().limit(1);
    }

    private Optional<String> told(Field field) {
        return kind.places(field).stream()
                .flatMap(this::values)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private Stream<String> values(String place) {
        if (place.startsWith("^ ")) {
            return Stream.ofNullable(entry.ownerDocument())
                    .flatMap(document ->
                            document.select(place.substring(2)).stream().limit(1))
                    .map(Element::text);
        }
        String[] parts = place.split("\\s+@", 2);
        return elements(parts[0])
                .map(element -> parts.length > 1 ? element.attr(parts[1].replace("\\", "")) : element.text());
    }

    private Optional<String> identifier() {
        return told(Field.ID).map(id -> NUMBERED.matcher(id).replaceFirst(""));
    }

    private Optional<LocalDate> published() {
        Optional<String> written = told(Field.PUBLISHED);
        Optional<LocalDate> day = written.flatMap(PublicationDay::of);
        if (day.isEmpty()) {
            written.ifPresent(date -> warnings.accept(origin().name() + " has the date \"" + date
                    + "\", which tells no day; the article is read without it."));
        }
        return day;
    }

    private Origin origin() {
        return feed.origin().member(identifier().or(() -> told(Field.URL)).orElse("entry " + number));
    }
}
