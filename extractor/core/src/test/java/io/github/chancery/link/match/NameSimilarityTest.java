package io.github.chancery.link.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.link.weights.MatchWeights;
import io.github.chancery.name.NameWords;
import io.github.chancery.name.Spelling;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well a name in a text fits a known one, with weights that are easy to tell from each other. */
class NameSimilarityTest {
    private static final MatchWeights.Name WEIGHTS = new MatchWeights.Name(0.6, 0.93, 0.98, 0.95, 0.9, 0.1, 0.5);
    private static final NameSimilarity NAMES =
            new NameSimilarity(new Spelling(List.of(List.of("Elessar", "Elesar", "Essa"))), Set.of("saud"), WEIGHTS);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # as told,                as known,                        how alike
                    Frodo Baggins,            Frodo Baggins,                   1.00
                    Frodo Baggins,            Bilbo Baggins,                   0.00
                    # Written as one word.
                    Hai Yan,                  Haiyan Lee,                      0.00
                    Lee Haiyan,               Lee Hai Yan,                     1.00
                    # A single word is a family name, or a name by which somebody is known.
                    Baggins,                  Frodo Baggins,                   0.60
                    Frodo,                    Frodo Baggins,                   0.60
                    Brandy,                   Frodo Brandy Baggins,            0.00
                    Strider,                  Strider,                         0.60
                    Qassim,                   Elessar Kassim,                  0.58
                    Bagins,                   Frodo Baggins,                   0.58
                    Baggin,                   Frodo Baggins,                   0.00
                    B,                        Frodo B,                         0.00
                    Frodo Baggins,            Strider,                         0.00
                    # In another order, by another spelling, with a letter wrong.
                    Baggins Frodo,            Frodo Baggins,                   0.95
                    Essa Telcontar,           Elessar Telcontar,               0.97
                    F Baggins,                Frodo Baggins,                   0.90
                    Frodo Bagginz,            Frodo Baggins,                   0.85
                    Frodo Baggins,            Frodo Frodo,                     0.00
                    # Words left out, less for each after the first; the first or the last is there, in order.
                    Frodo Baggins,            Frodo Drogo Baggins,             0.90
                    Frodo Baggins,            Frodo Drogo Balbo Baggins,       0.80
                    Frodo Drogo,              Frodo Drogo Baggins,             0.90
                    Drogo Baggins,            Frodo Drogo Baggins,             0.90
                    Drogo Balbo,              Frodo Drogo Balbo Baggins,       0.00
                    Baggins Frodo,            Frodo Drogo Baggins,             0.00
                    # More words told than known.
                    Frodo Drogo Baggins,      Frodo Baggins,                   0.90
                    Frodo Baggins Esquire,    Frodo Baggins,                   0.50
                    Mister Frodo Baggins,     Frodo Baggins,                   0.50
                    # A house at the end may be left out, of a name that is one without it.
                    Eomer Eadig,              Eomer Eadig Saud,                0.98
                    Eomer Eadig Saud,         Eomer Eadig,                     0.98
                    Eomer Eadig Saud,         Eomer Eadig Saud,                1.00
                    Eomer,                    Eomer Saud,                      0.60
                    Eomer Eadig,              Eomer Saud,                      0.00
                    """)
    void asAPerson(String told, String known, double expected) {
        double found = NAMES.similarity(NameWords.ofPerson(told), NameWords.ofPerson(known));
        assertEquals(expected, Math.round(found * 100) / 100.0);
    }

    @ParameterizedTest
    @CsvSource({
        "Eomer, Eomer II, 0.93",
        "Eomer II, Eomer II, 1.00",
        "Eomer Eadig, Eomer Eadig IV, 0.93",
        "Eomer, Eomer Eadig, 0.60",
        "Eadig, Eomer II, 0.00",
        "Eomer, Eomer Eadig II, 0.60",
    })
    void asAMonarchWhoseNumeralIsLeftOut(String told, String known, double expected) {
        double found = NAMES.regnal(NameWords.ofPerson(told), NameWords.ofPerson(known));
        assertEquals(expected, Math.round(found * 100) / 100.0);
    }
}
