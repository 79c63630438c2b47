package io.github.chancery.serve.page;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text in a cell.
 *
 * @param text as it stands there
 * @param link where it leads
 * @param style what it is, such as "unlinked" or "status held"; a class of the style sheet
 */
public record Span(String text, Optional<String> link, String style) {
    /** The style of names that have no item. */
    static final String UNLINKED = "unlinked";

    public Span {
        requireNonNull(text);
        requireNonNull(style);
    }

    /** What a reader is told who points at it; nothing where the text says all. */
    public @Nullable String hint() {
        return style.equals(UNLINKED) ? "not linked to Wikidata" : null;
    }

    static Span plain(String text) {
        return new Span(text, Optional.empty(), "");
    }

    static Span link(String text, String address) {
        return new Span(text, Optional.of(address), "");
    }

    static Span styled(String text, String style) {
        return new Span(text, Optional.empty(), style);
    }
}
