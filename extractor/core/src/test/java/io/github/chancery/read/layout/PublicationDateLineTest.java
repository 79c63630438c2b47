package io.github.chancery.read.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Friday, January 4, 2019",
                "Fri, 4 Jan. 2019",
                "4 January 2019",
                "January 4th, 2019",
                "2019-01-04",
                "Published: January 4, 2019",
                "Published Friday, Jan. 4, 2019 01:51PM EST",
                "updated 7:32 a.m. ET Jan. 4, 2019",
                "4 January 2019 - 10:30 GMT",
            })
    void aLineThatIsOnlyADateTellsTheDay(String line) {
        assertEquals(Optional.of(LocalDate.of(2019, 1, 4)), PublicationDateLine.day(new Passage(0, line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "January 4",
                "January 2019",
                "February 30, 2019",
                "2019-13-01",
                "January 4, 2019 in Bree",
                "The talks of January 4, 2019",
            })
    void otherLinesTellNone(String line) {
        assertEquals(Optional.empty(), PublicationDateLine.day(new Passage(0, line)));
    }
}
