package io.github.chancery.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kept item as the second reading wrote it, turned into a row of its table. */
record Entry(Kind kind, List<String> cells) {
    static final int SOURCE = 2;
    static final int LABEL = 3;
    static final int ALIASES = 4;
    static final int SITELINKS = 5;
    /** The first cell that not every kind has. */
    static final int FIRST = 6;

    /** Posts as they are written in a row, the earliest first. */
    static final Comparator<String> BY_START = Comparator.comparing(post -> post.split("@", -1)[3]);

    /** The row; empty if nothing is left that makes the item worth keeping. */
    List<String> row(Selection selection, References references) {
        return switch (kind) {
            case PERSON -> person(references);
            case COUNTRY -> country(selection, references);
            case CITY ->
                List.of(
                        item(),
                        cells.get(LABEL),
                        references.code(cells.get(FIRST)),
                        cells.get(FIRST + 1),
                        cells.get(ALIASES),
                        cells.get(SOURCE),
                        cells.get(FIRST + 2),
                        cells.get(FIRST + 3),
                        cells.get(SITELINKS));
            case ORGANISATION ->
                List.of(
                        item(),
                        cells.get(LABEL),
                        cells.get(ALIASES),
                        cells.get(FIRST),
                        cells.get(SOURCE),
                        cells.get(SITELINKS));
            case TOPIC ->
                List.of(
                        item(),
                        cells.get(LABEL),
                        cells.get(ALIASES),
                        cells.get(FIRST),
                        cells.get(FIRST + 1),
                        cells.get(SOURCE),
                        cells.get(SITELINKS));
        };
    }

    private List<String> person(References references) {
        String posts = Stream.of(cells.get(FIRST).split("\\|", -1))
                .flatMap(held -> references.post(held).stream())
                .sorted(BY_START)
                .collect(Collectors.joining("|"));
        return posts.isEmpty()
                ? List.of()
                : List.of(item(), cells.get(LABEL), cells.get(ALIASES), posts, cells.get(SOURCE), cells.get(SITELINKS));
    }

    private List<String> country(Selection selection, References references) {
        String capital = references.city(cells.get(FIRST + 2)).orElse("");
        String name = references.cityName(capital);
        boolean misleads = !capital.isEmpty() && selection.notSeats().contains(Integer.parseInt(capital));
        return List.of(
                item(),
                cells.get(LABEL),
                cells.get(FIRST),
                cells.get(FIRST + 1),
                cells.get(ALIASES),
                name,
                capital.isEmpty() ? "" : "Q" + capital,
                misleads ? "" : name,
                cells.get(FIRST + 3),
                cells.get(SOURCE),
                cells.get(FIRST + 4),
                cells.get(FIRST + 5));
    }

    private String item() {
        return "Q" + cells.get(0);
    }
}
