package io.github.chancery.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "Sergey Lavrov, Sergei Lavrov, true",
        "Jonas Gahr Støre, Jonas Gahr Store, true",
        "Recep Tayyip Erdoğan, Recep Tayyip Erdogan, true",
        "J.R. Baggins, JR Baggins, true",
        "The Pope, Pope, true",
        "Lee, Li, false",
        "Hasan Rouhani, Hassan Rouhani, true",
        "Frodo Baggins, Bilbo Baggins, false"
    })
    void namesAreTheSameWhateverTheirMarks(String one, String other, boolean same) {
        assertEquals(same, PersonName.of(one).isSame(PersonName.of(other)));
    }
}
