package io.github.chancery.read.layout;

import io.github.chancery.model.Article.Block;
import io.github.chancery.model.Article.Dateline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader of a text sees at a glance: its title, its headlines and paragraphs, where and when it was filed. */
public record Layout(
        Optional<String> title, List<Block> blocks, Optional<Dateline> dateline, Optional<LocalDate> published) {
    private static final Clutter CLUTTER = Clutter.shipped();
    private static final PlaceDatelines DATELINES = PlaceDatelines.shipped();
    /** A dateline stands at the head of one of so many first paragraphs. */
    private static final int FIRST_PARAGRAPHS = 3;

    /**
     * The layout of {@code text}.
     *
     * @param title the title that the input gives
     */
    public static Layout of(String text, Optional<String> title) {
        Headlines headlines = new Headlines(title);
        DatedPassages dated = DatedPassages.of(CLUTTER.without(Paragraphs.of(text)));
        Optional<PlaceDatelines.Found> filed = filed(dated.passages(), headlines);
        List<Passage> passages =
                filed.map(found -> without(found, dated.passages())).orElse(dated.passages());
        return new Layout(
                title(passages, headlines),
                blocks(passages, headlines),
                filed.map(PlaceDatelines.Found::dateline),
                dated.day().or(() -> filed.flatMap(PlaceDatelines.Found::day)));
    }

    private static Optional<PlaceDatelines.Found> filed(List<Passage> passages, Headlines headlines) {
        return passages.stream()
                .filter(passage ->
                        !headlines.include(passage) || DATELINES.alone(passage).isPresent())
                .limit(FIRST_PARAGRAPHS)
                .map(DATELINES::in)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Passage> without(PlaceDatelines.Found filed, List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.begin() == filed.dateline().begin() ? filed.rest() : passage)
                .filter(passage -> !passage.text().isEmpty())
                .toList();
    }

    private static Optional<String> title(List<Passage> passages, Headlines headlines) {
        return passages.stream()
                .limit(Math.max(0, passages.size() - 1))
                .takeWhile(passage -> !passage.isProse() || headlines.include(passage))
                .filter(headlines::include)
                .map(Passage::text)
                .findFirst();
    }

    private static List<Block> blocks(List<Passage> passages, Headlines headlines) {
        List<Block> blocks = new ArrayList<>();
        for (Passage passage : passages) {
            // The last line heads nothing.
            boolean heads = blocks.size() < passages.size() - 1 && headlines.include(passage);
            blocks.add(passage.block(heads ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH));
        }
        return blocks;
    }
}
