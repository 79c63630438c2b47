package io.github.chancery.serve.page;

import io.github.chancery.model.Article.Block;
import io.github.chancery.read.layout.Layout;
import io.github.chancery.serve.page.Stretch.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole text of an article, with what it tells of meetings marked.
 *
 * @param parts in order
 */
public record ArticleText(List<Part> parts) {
    public ArticleText {
        parts = List.copyOf(parts);
    }

    /**
     * A paragraph.
     *
     * @param style what it is, as a class of the style sheet: headline, paragraph or aside
     * @param stretches its text
     * @param notes on the reports that it tells of first
     */
    public record Part(String style, List<Stretch> stretches, List<Note> notes) {
        public Part {
            stretches = List.copyOf(stretches);
            notes = List.copyOf(notes);
        }
    }

    /** @param title the article's headline, if it has one */
    static ArticleText of(MarkedText marked, Optional<String> title) {
        Parts parts = new Parts(marked);
        for (Block block : Layout.of(marked.text(), title).blocks()) {
            // A dateline stands in the line of its paragraph.
            parts.add("aside", lineBegin(marked.text(), block.begin()));
            parts.add(block.kind() == Block.Kind.HEADLINE ? "headline" : "paragraph", block.end());
        }
        parts.add("aside", marked.text().length());
        return new ArticleText(parts.all);
    }

    private static int lineBegin(String text, int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Cuts a text into parts. */
    private static final class Parts {
        private final MarkedText marked;
        private final List<Part> all = new ArrayList<>();
        private final List<Note> told = new ArrayList<>();
        private int begin;

        Parts(MarkedText marked) {
            this.marked = marked;
        }

        /** Adds what stands before an offset and is not yet added, unless it is blank. */
        void add(String style, int end) {
            if (begin < end && !marked.text().substring(begin, end).isBlank()) {
                List<Stretch> stretches = marked.between(begin, end);
                List<Note> notes = stretches.stream()
                        .flatMap(stretch -> stretch.notes().stream())
                        .filter(note -> !told.contains(note))
                        .distinct()
                        .toList();
                told.addAll(notes);
                all.add(new Part(style, stretches, notes));
            }
            begin = Math.max(begin, end);
        }
    }
}
