package io.github.chancery.link;

import io.github.chancery.model.ChanceryException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of a gazetteer file.
 *
 * @param file the file's name
 * @param line the row's number in it, from 1
 * @param columns the index of every column by its name
 */
record Row(String file, int line, Map<String, Integer> columns, List<String> cells) {
    private static final String ITEM = "Q[1-9][0-9]*";

    String cell(String column) {
        return cells.get(columns.get(column));
    }

    /** The values of a cell that holds several with "|" between them. */
    List<String> list(String column) {
        String cell = cell(column);
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split("\\|")).filter(value -> !value.isBlank()).toList();
    }

    /** The Wikidata item that the row is for. */
    String item() {
        String item = cell("qid");
        if (!item.matches(ITEM)) {
            throw failure("\"" + item + "\" is not a Wikidata item such as Q183");
        }
        return item;
    }

    int number(String column) {
        try {
            return Integer.parseInt(cell(column));
        } catch (NumberFormatException e) {
            throw failure("\"" + cell(column) + "\" is not a whole number for the column " + column);
        }
    }

    ChanceryException failure(String reason) {
        return new ChanceryException(file + ", line " + line + ": " + reason + "; correct that line");
    }
}
