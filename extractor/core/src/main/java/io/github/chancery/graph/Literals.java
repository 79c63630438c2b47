package io.github.chancery.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.model.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The literals of the graph. */
public final class Literals {
    private static final int DECIMALS = 4;
    private static final int LAST_OF_FOUR_DIGITS = 9999;
    private static final int ISO_DATE_LENGTH = "2015-11-29".length();
    private static final Pattern WHITESPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Literals() {}

    public static Node text(String text) {
        return NodeFactory.createLiteralString(wellFormed(text));
    }

    /** A name or title in English on one line. */
    public static Node label(String name) {
        return NodeFactory.createLiteralLang(line(name), "en");
    }

    /** The text with every run of white space as one blank. */
    public static String line(String text) {
        return WHITESPACE.matcher(wellFormed(text)).replaceAll(" ").strip();
    }

    public static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    /** A score to four decimals, with at least one so that Turtle can write it bare. */
    public static Node decimal(double score) {
        BigDecimal rounded = BigDecimal.valueOf(score)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        String text = rounded.setScale(Math.max(1, rounded.scale())).toPlainString();
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
    }

    public static Node time(Instant time) {
        return NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDdateTime);
    }

    public static Node day(LocalDate day) {
        boolean isPlain = day.getYear() >= 0 && day.getYear() <= LAST_OF_FOUR_DIGITS;
        String text = isPlain
                ? day.toString()
                : year(day) + String.format(Locale.ROOT, "-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate);
    }

    /** The day of an {@code xsd:date} or {@code xsd:dateTime}. */
    public static LocalDate dayOf(Node literal) {
        return LocalDate.parse(literal.getLiteralLexicalForm().substring(0, ISO_DATE_LENGTH));
    }

    /** The period as one date: a day, exactly a month or exactly a year; nothing for any other period. */
    public static Optional<Node> date(Period period) {
        LocalDate first = period.earliest();
        if (first.equals(period.latest())) {
            return Optional.of(day(first));
        }
        if (period.equals(Period.month(YearMonth.from(first)))) {
            String month = year(first) + String.format(Locale.ROOT, "-%02d", first.getMonthValue());
            return Optional.of(NodeFactory.createLiteralDT(month, XSDDatatype.XSDgYearMonth));
        }
        if (period.equals(Period.year(first.getYear()))) {
            return Optional.of(NodeFactory.createLiteralDT(year(first), XSDDatatype.XSDgYear));
        }
        return Optional.empty();
    }

    /** The year as XML Schema writes it; {@code LocalDate} puts a plus sign before five digits. */
    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, day.getYear() < 0 ? "%05d" : "%04d", day.getYear());
    }

    /** Half a surrogate pair cannot be written in UTF-8; a question mark stands for it and keeps the offsets. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }
}
