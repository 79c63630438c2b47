package io.github.chancery.gazetteer;

import io.github.chancery.model.ChanceryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Reads items from Turtle: their class, {@code rdfs:label}, {@code skos:altLabel}, {@code schema:addressCountry}, and the
 * posts of persons as {@link TurtlePosts} reads them.
 */
final class TurtleRows {
    private static final String SCHEMA = "https://schema.org/";
    private static final Map<String, Kind> CLASSES = Map.of(
            SCHEMA + "Person",
            Kind.PERSON,
            SCHEMA + "Country",
            Kind.COUNTRY,
            SCHEMA + "City",
            Kind.CITY,
            SCHEMA + "Organization",
            Kind.ORGANISATION,
            "https://w3id.org/diplomatic-meetings#Topic",
            Kind.TOPIC);
    private static final String ITEM = "http://www.wikidata.org/entity/Q[1-9][0-9]{0,8}";

    private TurtleRows() {}

    /** The rows of the Wikidata items that a file describes, by kind. */
    static Map<Kind, List<Map<String, String>>> read(Path file) {
        Map<Kind, List<Map<String, String>>> rows = new EnumMap<>(Kind.class);
        Model model = model(file);
        TurtlePosts posts = new TurtlePosts(file);
        List<Resource> items = model.listSubjectsWithProperty(RDF.type).toList().stream()
                .filter(subject -> subject.isURIResource() && subject.getURI().matches(ITEM))
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
        for (Resource item : items) {
            item.listProperties(RDF.type).toList().stream()
                    .map(type -> CLASSES.get(type.getObject().toString()))
                    .filter(kind -> kind != null)
                    .sorted()
                    .findFirst()
                    .ifPresent(kind ->
                            rows.computeIfAbsent(kind, any -> new ArrayList<>()).add(row(file, item, posts)));
        }
        if (rows.isEmpty()) {
            throw new ChanceryException(
                    file + ": it describes no Wikidata item that is a schema:Person, schema:Country,"
                            + " schema:City, schema:Organization or dm:Topic; add its class");
        }
        return rows;
    }

    private static Model model(Path file) {
        try {
            return RDFParser.source(file)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .toModel();
        } catch (RiotException e) {
            throw new ChanceryException(file + ": " + e.getMessage() + "; correct that line", e);
        }
    }

    private static Map<String, String> row(Path file, Resource item, TurtlePosts posts) {
        List<String> labels = texts(item, RDFS.label);
        String number = TurtlePosts.number(item);
        if (labels.isEmpty()) {
            throw new ChanceryException(file + ": " + number + " has no rdfs:label; add one");
        }
        return Map.of(
                "qid", number,
                "label", labels.get(0),
                "aliases", String.join("|", texts(item, SKOS.altLabel)),
                "iso2", String.join("", texts(item, item.getModel().createProperty(SCHEMA + "addressCountry"))),
                "population", "0",
                "posts", posts.of(item),
                "source", ItemNames.cell(file.getFileName().toString()));
    }

    /** The values of a property; English first, then in alphabetical order. */
    private static List<String> texts(Resource item, Property property) {
        return item.listProperties(property).toList().stream()
                .map(statement -> statement.getObject())
                .filter(RDFNode::isLiteral)
                .map(RDFNode::asLiteral)
                .sorted(Comparator.comparing((org.apache.jena.rdf.model.Literal text) ->
                                !text.getLanguage().equals("en"))
                        .thenComparing(text -> text.getString()))
                .map(text -> ItemNames.cell(text.getString()))
                .distinct()
                .collect(Collectors.toList());
    }
}
