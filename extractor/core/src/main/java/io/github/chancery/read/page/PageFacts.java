package io.github.chancery.read.page;

import io.github.chancery.read.format.Markup;
import io.github.chancery.resource.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * What a page tells of its article beside the text.
 *
 * @param body the text itself, as told to search engines
 * @param published all that may be its date, the surest first
 */
record PageFacts(
        Optional<String> body,
        Optional<String> title,
        Optional<String> url,
        List<String> published,
        Optional<String> publisher) {
    private static final WordList PLACES = WordList.of("read/page/places.txt");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    PageFacts {
        published = List.copyOf(published);
    }

    static PageFacts of(Document page) {
        LinkedPage linked = LinkedPage.of(page, PLACES.entries("type"));
        return new PageFacts(
                linked.text("articleBody"),
                first(linked.text("headline"), page, "title").map(Markup::plain),
                Stream.concat(
                                told(page, "url"),
                                Stream.of("url", "mainEntityOfPage.@id", "mainEntityOfPage")
                                        .flatMap(path -> linked.text(path).stream()))
                        .filter(url -> ADDRESS.matcher(url).matches())
                        .findFirst(),
                Stream.concat(linked.text("datePublished").stream(), told(page, "published"))
                        .toList(),
                first(linked.text("publisher.name"), page, "publisher").map(Markup::plain));
    }

    private static Optional<String> first(Optional<String> linked, Document page, String fact) {
        return linked.or(() -> told(page, fact).findFirst());
    }

    /** What the page's elements tell. */
    private static Stream<String> told(Document page, String fact) {
        return PLACES.entries(fact).stream().flatMap(place -> at(page, place));
    }

    private static Stream<String> at(Document page, String place) {
        String[] parts = place.split("\\s+@", 2);
        return page.select(parts[0]).stream()
                .limit(1)
                .map(element -> parts.length > 1 ? element.attr(parts[1]) : element.text())
                .map(String::strip)
                .filter(told -> !told.isEmpty());
    }
}
