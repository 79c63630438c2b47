package io.github.chancery.store.bounds;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.apache.jena.sparql.expr.NodeValue;

/** How large a value that a query makes may be. */
final class Sizes {
    /** A long article is shorter. */
    static final int MOST_CHARACTERS = 1_000_000;

    /** Some three thousand digits. */
    private static final int MOST_BITS = 10_000;

    private Sizes() {}

    /** @throws Excess if a text may not be as long as that */
    static void check(long characters) {
        if (characters > MOST_CHARACTERS) {
            throw new Excess(String.format(
                    Locale.ROOT,
                    "the query makes a text of more than %,d characters and was given up; make shorter ones",
                    MOST_CHARACTERS));
        }
    }

    /** @throws Excess if the value may not be as large as it is */
    static void check(NodeValue value) {
        if (value.isInteger()) {
            check(value.getInteger());
        } else if (value.isDecimal()) {
            BigDecimal number = value.getDecimal();
            check(number.unscaledValue());
        } else if (value.asNode().isLiteral()) {
            check(value.asNode().getLiteralLexicalForm().length());
        }
    }

    private static void check(BigInteger number) {
        if (number.bitLength() > MOST_BITS) {
            throw new Excess("the query makes a number of more than 3,000 digits and was given up; make smaller ones");
        }
    }

    /** How many characters a value has as text. */
    static long characters(NodeValue value) {
        return value.asNode().isLiteral()
                ? value.asNode().getLiteralLexicalForm().length()
                : value.asString().length();
    }
}
