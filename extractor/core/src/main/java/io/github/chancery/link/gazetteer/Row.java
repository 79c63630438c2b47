package io.github.chancery.link.gazetteer;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.resource.TsvFile;
import io.github.chancery.resource.TsvRow;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of a gazetteer file.
 *
 * @param cells what stands in its columns
 */
public record Row(TsvRow cells) {
    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,8}");

    /** The rows of a file's content, which must have these columns. */
    static List<Row> all(String file, byte[] content, List<String> columns) {
        return TsvFile.rows(file, content, columns).stream().map(Row::new).toList();
    }

    /** The text of a cell. */
    public String cell(String column) {
        return cells.cell(column);
    }

    /** The text of a cell; empty where the file does not have the column. */
    public String optional(String column) {
        return cells.optional(column);
    }

    /** The values of a cell that holds several with "|" between them. */
    public List<String> list(String column) {
        return cells.list(column);
    }

    /** A cell that holds a whole number. */
    public int number(String column) {
        return cells.number(column);
    }

    /** The Wikidata item that the row is for. */
    public String item() {
        String item = cell("qid");
        if (!ITEM.matcher(item).matches()) {
            throw failure("\"" + item + "\" is not a Wikidata item such as Q183");
        }
        return item;
    }

    /** The point in the columns lat and lon, in degrees; none where they are empty or the file does not have them. */
    public Optional<Coordinates> coordinates() {
        boolean told = cells.has("lat") && cells.has("lon");
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
        return cells.failure(reason);
    }
}
