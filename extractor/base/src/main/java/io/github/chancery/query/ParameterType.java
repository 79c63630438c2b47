package io.github.chancery.query;

import io.github.chancery.model.EntityKey;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a parameter of a query can be set to. */
public enum ParameterType {
    /** Any text; a query looks for it without regard to capitals. */
    TEXT("some text"),
    /** An entity, meeting or article: a Wikidata item or an IRI. */
    ITEM("a Wikidata item such as wd:Q58217 or Q58217, or an IRI"),
    /** Somebody, a country, an organisation or a group: an item, an IRI or a name that only one of the store has. */
    PARTY("a name, a Wikidata item such as wd:Q58217 or Q58217, or an IRI"),
    /** A country or an organisation, in the same ways. */
    COUNTRY("a name, a Wikidata item such as wd:Q159 or Q159, or an IRI"),
    /** A place, in the same ways. */
    PLACE("a name, a Wikidata item such as wd:Q649 or Q649, or an IRI"),
    /** All parties whose name has a text in it. */
    NAME("a part of a name, or an IRI"),
    /** All topics whose label has a text in it. */
    TOPIC("a part of a topic, or an IRI"),
    /** All articles whose id, headline or address has a text in it. */
    ARTICLE("a part of an article's id, headline or address"),
    /** A meeting. */
    MEETING("a meeting's identifier of 12 letters and digits, or its IRI"),
    /** One of the words that the query file lists, each a text or a term with a prefix. */
    CHOICE("one of the words that the query lists"),
    /** A day, in the query an {@code xsd:date}. */
    DATE("a day such as 2015-11-29"),
    /** A year, in the query an {@code xsd:integer} to compare with {@code YEAR(…)}. */
    YEAR("a year such as 2015"),
    /** A number, in the query an {@code xsd:decimal}. */
    NUMBER("a number such as 0.8");

    private static final Pattern WIKIDATA_ITEM = Pattern.compile("Q[1-9][0-9]*");
    private static final Pattern IRI = Pattern.compile("(https?://|urn:)[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern YEAR_DIGITS = Pattern.compile("[0-9]{4}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private final String description;

    ParameterType(String description) {
        this.description = description;
    }

    /** The RDF term that the text stands for whatever the store holds; nothing if there is none. */
    Optional<Node> node(String text) {
        return switch (this) {
            case TEXT -> Optional.of(NodeFactory.createLiteralString(text));
            case ITEM, PARTY, COUNTRY, PLACE -> item(text);
            case MEETING -> iri(text);
            case DATE -> date(text);
            case YEAR -> typed(text, YEAR_DIGITS, XSDDatatype.XSDinteger);
            case NUMBER -> typed(text, DECIMAL, XSDDatatype.XSDdecimal);
            case NAME, TOPIC -> iri(text);
            // An address with "https://" can be a part of an article's.
            case ARTICLE, CHOICE -> Optional.empty();
        };
    }

    private static Optional<Node> item(String text) {
        String item = text.replaceFirst("^(wd:|https?://www\\.wikidata\\.org/(wiki|entity)/)", "");
        return WIKIDATA_ITEM.matcher(item).matches()
                ? Optional.of(NodeFactory.createURI(EntityKey.ITEMS + item))
                : iri(text);
    }

    private static Optional<Node> iri(String text) {
        return Optional.of(text).filter(iri -> IRI.matcher(iri).matches()).map(NodeFactory::createURI);
    }

    private static Optional<Node> typed(String text, Pattern form, XSDDatatype type) {
        return Optional.of(text)
                .filter(number -> form.matcher(number).matches())
                .map(number -> NodeFactory.createLiteralDT(new BigDecimal(number).toPlainString(), type));
    }

    private static Optional<Node> date(String text) {
        try {
            return Optional.of(NodeFactory.createLiteralDT(LocalDate.parse(text).toString(), XSDDatatype.XSDdate));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What can be given, for a user. */
    public String description() {
        return description;
    }

    /** The type that a query file writes so. */
    static Optional<ParameterType> named(String name) {
        for (ParameterType type : values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
