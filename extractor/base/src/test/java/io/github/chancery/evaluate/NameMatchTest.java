package io.github.chancery.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {
    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Aragorn                     | Aragorn                | true
            King Aragorn                | President Aragorn      | true
            Aragorn                     | Aragorn Telcontar      | true
            Éomer of Rohan              | Eomer of Rohan         | true
            O’Brandy                    | O'Brandy               | true
            Osgil-iath                  | Osgiliath              | true
            STRASSE                     | Straße                 | true
            the Prime Minister          | Prime Minister         | true
            Prime Minister              | Foreign Minister       | false
            Denethor son of Ecthelion   | Boromir                | false
            Grima Wormtongue            | Saruman Wormtongue     | false
            Meriadoc Brandy Buck        | Meriadoc Brandy Took   | true
            Li                          | Li Bo                  | true
            Li                          | Li Bo Ren              | false
            Frodo                       | Frodo Nine Fingers Jr  | true
            the of                      | The Of                 | true
            U.S.                        | US                     | true
            U.S. officials              | officials              | true
            —                           | —                      | false
            """)
    void tellsWhetherTwoSpellingsAreOfOneName(String first, String second, boolean same) {
        assertEquals(same, NameMatch.sameName(first, second));
        assertEquals(same, NameMatch.sameName(second, first));
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            the Greenway                | Greenway                           | true
            situation in Mordor         | the situation in Mordor            | true
            Mordor                      | developments in Mordor and Harad   | true
            trade in pipe-weed          | trade in ponies                    | false
            situation in Mordor         | situation in Rohan                 | true
            safety of the roads         | safety of the western ferries      | false
            the                         | the Greenway                       | false
            """)
    void tellsWhetherTwoPhrasesAreOfOneTopic(String first, String second, boolean same) {
        assertEquals(same, NameMatch.sameTopic(first, second));
        assertEquals(same, NameMatch.sameTopic(second, first));
    }
}
