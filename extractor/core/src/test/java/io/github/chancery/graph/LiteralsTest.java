package io.github.chancery.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.model.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {
    @ParameterizedTest
    @CsvSource({
        "2015-11-29, 2015-11-29, 2015-11-29, date",
        "2016-02-01, 2016-02-29, 2016-02, gYearMonth",
        "2015-01-01, 2015-12-31, 2015, gYear",
        "2016-02-01, 2016-02-28, ,",
        "2015-01-01, 2016-12-31, ,",
        "2015-11-28, 2015-11-29, ,",
        "0987-01-01, 0987-12-31, 0987, gYear",
        "+12015-01-01, +12015-01-01, 12015-01-01, date",
        "-0044-03-15, -0044-03-15, -0044-03-15, date"
    })
    void aPeriodIsOneDateWhereItIsADayAMonthOrAYear(LocalDate first, LocalDate last, String date, String type) {
        Optional<Node> found = Literals.date(new Period(first, last));
        assertEquals(Optional.ofNullable(date), found.map(Node::getLiteralLexicalForm));
        assertEquals(
                Optional.ofNullable(type).map(name -> Vocabulary.XSD + name), found.map(Node::getLiteralDatatypeURI));
        found.ifPresent(literal -> assertTrue(literal.getLiteral().isWellFormed()));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "1, 1.0", "0.5, 0.5", "0.123456, 0.1235", "0.99999, 1.0", "0.00001, 0.0", "-0.0, 0.0"})
    void aScoreHasFourDecimalsAtMostAndOneAtLeast(double score, String text) {
        assertEquals(text, Literals.decimal(score).getLiteralLexicalForm());
    }
}
