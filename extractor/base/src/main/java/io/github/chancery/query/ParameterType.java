package io.github.chancery.query;

import io.github.chancery.model.EntityKey;
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
    TEXT("some text") {
        @Override
        Optional<Node> node(String text) {
            return Optional.of(NodeFactory.createLiteralString(text));
        }
    },
    /** An entity, meeting or article: a Wikidata item or an IRI. */
    ITEM("a Wikidata item such as wd:Q58217 or Q58217, or an IRI") {
        @Override
        Optional<Node> node(String text) {
            String item = text.replaceFirst("^(wd:|https?://www\\.wikidata\\.org/(wiki|entity)/)", "");
            if (WIKIDATA_ITEM.matcher(item).matches()) {
                return Optional.of(NodeFactory.createURI(EntityKey.ITEMS + item));
            }
            return Optional.of(text).filter(iri -> IRI.matcher(iri).matches()).map(NodeFactory::createURI);
        }
    },
    /** A day, in the query an {@code xsd:date}. */
    DATE("a day such as 2015-11-29") {
        @Override
        Optional<Node> node(String text) {
            try {
                return Optional.of(
                        NodeFactory.createLiteralDT(LocalDate.parse(text).toString(), XSDDatatype.XSDdate));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    },
    /** A year, in the query an {@code xsd:integer} to compare with {@code YEAR(…)}. */
    YEAR("a year such as 2015") {
        @Override
        Optional<Node> node(String text) {
            return Optional.of(text)
                    .filter(year -> YEAR_DIGITS.matcher(year).matches())
                    .map(year -> NodeFactory.createLiteralDT(year, XSDDatatype.XSDinteger));
        }
    };

    private static final Pattern WIKIDATA_ITEM = Pattern.compile("Q[1-9][0-9]*");
    private static final Pattern IRI = Pattern.compile("(https?://|urn:)[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern YEAR_DIGITS = Pattern.compile("[0-9]{4}");

    private final String description;

    ParameterType(String description) {
        this.description = description;
    }

    /** The RDF term that the text stands for; nothing if the text is not of this type. */
    abstract Optional<Node> node(String text);

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
