package io.github.chancery.cli.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.link.NameLinker;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.model.ChanceryException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTableTest {
    private static final NameTable TABLE = new NameTable(new NameLinker(Gazetteer.embedded()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,kind | name,kind,qid,label,score,basis",
                "Sergey Lavrov,person,2016-06-01,Russia | Sergey Lavrov,person,2016-06-01,Russia,Q58217,Sergey Lavrov,1.00,name",
                "Tripoli,place,,Libya | Tripoli,place,,Libya,Q3579,Tripoli,1.00,name",
                "Elessar Telcontar,person | Elessar Telcontar,person,,,,",
                "the Iranian foreign minister,person,2016-03-10"
                        + " | the Iranian foreign minister,person,2016-03-10,Q10296812,Mohammad Javad Zarif,0.90,post",
                // A name alone, without kind or text, that one person has.
                "Blinken | Blinken,Q7821917,Antony Blinken,0.93,name",
                "Jokowi | Jokowi,Q3318231,Joko Widodo,0.93,name",
                "Bush,person | Bush,person,,,,",
                "Weber,person | Weber,person,,,,",
                "the Iranian foreign minister,person | the Iranian foreign minister,person,,,,"
            })
    void aRowGetsItsItem(String row, String expected) {
        assertEquals(expected.replace(',', '\t'), TABLE.linked(row.replace(',', '\t'), "line 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Weber,wizard | line 1, has the kind \"wizard\"; it must be person",
                "Weber,person,May | line 1, has the date \"May\"; write it as 2023-05-10."
            })
    void aCellThatCannotBeUsedIsTold(String row, String message) {
        ChanceryException failure =
                assertThrows(ChanceryException.class, () -> TABLE.linked(row.replace(',', '\t'), "line 1"));
        assertTrue(String.valueOf(failure.getMessage()).startsWith(message), failure::getMessage);
    }
}
