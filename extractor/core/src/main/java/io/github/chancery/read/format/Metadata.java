package io.github.chancery.read.format;

import io.github.chancery.model.Article;
import io.github.chancery.read.layout.Layout;
import java.time.LocalDate;
import java.util.Optional;

/** What the input tells about an article beside its text. */
public record Metadata(
        String identifier,
        Optional<String> title,
        Optional<String> url,
        Optional<LocalDate> published,
        Optional<String> publisher) {

    /** All that is known of an article that comes alone: what its stream is called. */
    static Metadata of(NamedStream stream) {
        return new Metadata(stream.label(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The article with this {@code text}; what is not known here comes from the text where it tells it. */
    public Article article(String text) {
        Layout layout = Layout.of(text, title);
        return new Article(
                identifier,
                title.or(layout::title),
                url,
                published.or(layout::published),
                publisher,
                text,
                layout.blocks(),
                layout.dateline());
    }
}
