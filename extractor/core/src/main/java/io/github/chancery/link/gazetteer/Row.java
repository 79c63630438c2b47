package io.github.chancery.link.gazetteer;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.ChanceryException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of a gazetteer file.
 *
 * @param file the file's name
 * @param line the row's number in it, from 1
 * @param columns the index of every column by its name
 */
public record Row(String file, int line, Map<String, Integer> columns, List<String> cells) {
    private static final String ITEM = "Q[1-9][0-9]*";

    public Row {
        columns = Map.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /** The text of a cell. */
    public String cell(String column) {
        return cells.get(requireNonNull(columns.get(column), column));
    }

    /** The text of a cell; empty where the file does not have the column. */
    public String optional(String column) {
        return columns.containsKey(column) ? cell(column) : "";
    }

    /** The values of a cell that holds several with "|" between them. */
    public List<String> list(String column) {
        String cell = cell(column);
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split("\\|")).filter(value -> !value.isBlank()).toList();
    }

    /** The Wikidata item that the row is for. */
    public String item() {
        String item = cell("qid");
        if (!item.matches(ITEM)) {
            throw failure("\"" + item + "\" is not a Wikidata item such as Q183");
        }
        return item;
    }

    /** A cell that holds a whole number. */
    public int number(String column) {
        try {
            return Integer.parseInt(cell(column));
        } catch (NumberFormatException e) {
            throw failure("\"" + cell(column) + "\" is not a whole number for the column " + column);
        }
    }

    /** The point in the columns lat and lon, in degrees; none where they are empty or the file does not have them. */
    public Optional<Coordinates> coordinates() {
        boolean told = columns.containsKey("lat") && columns.containsKey("lon");
        if (!told || (cell("lat").isEmpty() && cell("lon").isEmpty())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Coordinates(Double.parseDouble(cell("lat")), Double.parseDouble(cell("lon"))));
        } catch (IllegalArgumentException e) {
            throw failure("\"" + cell("lat") + ", " + cell("lon") + "\" is no latitude and longitude in degrees");
        }
    }

    /** What to throw for a row that is wrong, with its place and the reason. */
    public ChanceryException failure(String reason) {
        return new ChanceryException(file + ", line " + line + ": " + reason + "; correct that line");
    }
}
