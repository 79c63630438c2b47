package io.github.chancery.read.page;

import io.github.chancery.model.Article;
import io.github.chancery.read.format.Markup;
import io.github.chancery.read.format.Metadata;
import io.github.chancery.read.format.Mojibake;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.PageText;
import io.github.chancery.read.format.PublicationDay;
import io.github.chancery.read.format.ReadException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads the article of a page.
 *
 * @param label what the article is called
 * @param warnings takes sentences on what is left out of it
 */
public record PageReader(Origin origin, String label, Consumer<String> warnings) {
    private static final MainText MAIN_TEXT = new ReadableText();
    /** If so many times as much is told as shown, the article is shown by a script only. */
    private static final int HIDDEN = 2;

    /**
     * The article.
     *
     * @param charset the encoding that the page's server told
     * @param address where the page was fetched
     * @throws ReadException if the page has none
     */
    public Article article(byte[] bytes, Optional<String> charset, Optional<String> address) {
        String html = PageEncoding.decode(bytes, charset, origin, warnings);
        Document page = Jsoup.parse(html, address.orElse(""));
        PageFacts facts = PageFacts.of(page);
        String text = text(page, facts, address.orElse(""))
                .map(Mojibake::repaired)
                .orElseThrow(
                        () -> new ReadException(origin, "holds no text of an article; save the page with its text."));
        return new Metadata(
                        label,
                        facts.title().map(Mojibake::repaired),
                        facts.url().or(() -> address),
                        published(facts),
                        facts.publisher())
                .article(text);
    }

    /** What the page shows; or what it tells search engines, where a script is to show that. */
    private Optional<String> text(Document page, PageFacts facts, String address) {
        Optional<String> shown = main(page, address);
        int length = shown.map(String::length).orElse(0);
        return facts.body()
                .map(Markup::plain)
                .filter(body -> body.length() > HIDDEN * length)
                .or(() -> shown)
                .or(() -> Optional.of(PageText.of(page.body())))
                .filter(text -> !text.isBlank());
    }

    private Optional<String> main(Document page, String address) {
        PageShape shape = PageShape.of(page);
        if (!shape.isUsual()) {
            warnings.accept(origin.name() + " is built as no page is, of " + shape.elements() + " elements and "
                    + shape.depth() + " within each other; all of the page is read.");
            return Optional.empty();
        }
        try {
            return MAIN_TEXT.of(page, address);
        } catch (RuntimeException e) {
            // Pages can be broken in ways that libraries did not foresee; all that can be seen is taken then.
            warnings.accept(origin.name() + " hides its main text (" + e + "); all of the page is read.");
            return Optional.empty();
        }
    }

    private Optional<LocalDate> published(PageFacts facts) {
        Optional<LocalDate> day = facts.published().stream()
                .flatMap(told -> PublicationDay.of(told).stream())
                .findFirst();
        if (day.isEmpty() && !facts.published().isEmpty()) {
            warnings.accept(origin.name() + " tells as its date \""
                    + facts.published().get(0) + "\", which is no day; the article is read without it.");
        }
        return day;
    }
}
