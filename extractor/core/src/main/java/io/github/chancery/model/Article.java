package io.github.chancery.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A news article as it was read.
 *
 * @param identifier the input's own id, else the file's name
 * @param title the headline, from the input's field or from the text's first line; its words are parted by one space
 * @param url where the article was published
 * @param published the day of publication
 * @param publisher who published it
 * @param text the whole text, unchanged; every offset in this package is a UTF-16 index into it
 * @param blocks the parts of the text that are the article's own, in order, without overlap; what no block covers is
 *     clutter of the page
 * @param dateline the place that the text is filed from, such as "Moscow, SANA-"
 */
public record Article(
        String identifier,
        Optional<String> title,
        Optional<String> url,
        Optional<LocalDate> published,
        Optional<String> publisher,
        String text,
        List<Block> blocks,
        Optional<Dateline> dateline) {

    public Article {
        requireNonNull(identifier);
        requireNonNull(text);
        title = title.map(words -> words.replaceAll("[\\h\\s]+", " ").strip());
        blocks = List.copyOf(blocks);
    }

    /**
     * A text of which no more is known; its headline, dateline and paragraphs are not found yet.
     *
     * @param identifier what to call it
     * @param published the day of publication
     */
    public static Article of(String identifier, LocalDate published, String text) {
        return new Article(
                identifier,
                Optional.empty(),
                Optional.empty(),
                Optional.of(published),
                Optional.empty(),
                text,
                List.of(),
                Optional.empty());
    }

    /** A paragraph or a headline of the text. Sentences never cross its borders. */
    public record Block(Kind kind, int begin, int end) {
        public Block {
            requireNonNull(kind);
            Offsets.check(begin, end);
        }

        /** What a block is in its article. */
        public enum Kind {
            HEADLINE,
            PARAGRAPH
        }
    }

    /** The place, as written, at the head of a report; it is no part of any block. */
    public record Dateline(String place, int begin, int end) {
        public Dateline {
            requireNonNull(place);
            Offsets.check(begin, end);
        }
    }
}
