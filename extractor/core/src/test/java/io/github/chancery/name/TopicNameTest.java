package io.github.chancery.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicNameTest {
    @ParameterizedTest
    @CsvSource({
        "the situation in Gondor, Gondor's situation",
        "Harad’s war in Arnor, war in Arnor of Harad",
        "the ministers' plan, plan of the ministers",
        "border  dispute, Border dispute"
    })
    void theSameWordsMeetHoweverTheyArePut(String one, String other) {
        assertEquals(TopicName.normal(one), TopicName.normal(other));
    }

    @ParameterizedTest
    @CsvSource({"war on Gondor, war in Gondor", "Gondor's attack on Harad, Harad's attack on Gondor", "in, of"})
    void othersStayApart(String one, String other) {
        assertNotEquals(TopicName.normal(one), TopicName.normal(other));
    }
}
