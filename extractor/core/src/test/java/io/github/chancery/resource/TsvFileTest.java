package io.github.chancery.resource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.chancery.model.ChanceryException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TsvFileTest {
    private static final List<String> COLUMNS = List.of("name", "size");

    @Test
    void aRowKnowsItsCellsByTheirColumnsInWhateverOrder() {
        TsvRow row = rows("size\tname\tmore\n\n7\tEdoras\ta||b\n").get(0);

        assertEquals(3, row.line());
        assertEquals(7, row.number("size"));
        assertEquals(List.of("a", "b"), row.list("more"));
        assertEquals("", row.optional("missing"));
        assertEquals(Map.of("size", "7", "name", "Edoras", "more", "a||b"), row.byColumn());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\'',
            value = {
                "''~places.tsv, line 1: the columns must be [name, size]; correct that line",
                "name~places.tsv, line 1: the columns must be [name, size]; correct that line",
                "name\tsize|Edoras~places.tsv, line 2: it has 1 cells and not 2; correct that line",
                "name\tsize|Edoras\t7|Bree\tx~"
                        + "places.tsv, line 3: \"x\" is not a whole number for the column size; correct that line",
            })
    void whatIsWrongIsToldWithItsLine(String content, String message) {
        assertEquals(
                message,
                assertThrows(ChanceryException.class, () -> rows(content.replace('|', '\n'))
                                .forEach(row -> row.number("size")))
                        .getMessage());
    }

    private static List<TsvRow> rows(String content) {
        return TsvFile.rows("places.tsv", content.getBytes(UTF_8), COLUMNS);
    }
}
