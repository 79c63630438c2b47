package io.github.chancery.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWrapTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            nullValues = "null",
            textBlock =
                    """
            one two       | 7 | one two
            one two three | 7 | one two/three
            one; two      | 7 | one;/two
            abcdefghij    | 4 | abcdefghij
            x abcdefghij  | 4 | x/abcdefghij
            𝕏𝕏𝕏𝕏 𝕏𝕏𝕏𝕏     | 4 | 𝕏𝕏𝕏𝕏/𝕏𝕏𝕏𝕏
            """)
    void breaksBetweenItemsThenWordsButNeverWithinOne(String cell, int width, String lines) {
        assertEquals(lines, String.join("/", CellWrap.wrap(cell, width)));
    }
}
