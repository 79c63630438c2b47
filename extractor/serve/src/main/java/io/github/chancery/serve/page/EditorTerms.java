package io.github.chancery.serve.page;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.graph.Prefixes;
import io.github.chancery.query.QueryFile;
import io.github.chancery.resource.Resources;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What an editor of queries completes: the terms of the ontology, those of others that the shipped questions use, and prefixes. */
final class EditorTerms {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ONTOLOGY = "/ontology/diplomatic-meetings.ttl";

    private static final Map<String, String> KINDS = Map.of(
            "Class", "class",
            "ObjectProperty", "property",
            "DatatypeProperty", "property",
            "Concept", "value");

    /** A term of another vocabulary, as a query writes it. */
    private static final Pattern OTHER = Pattern.compile("(?<![\\w:<])(?:rdfs|schema|skos|prov|dcterms|nif):[A-Za-z]+");

    private EditorTerms() {}

    private record Term(String kind, String comment) {}

    /** As the text of a script element; nothing in it can end the element. */
    static String json() {
        ObjectNode all = JSON.createObjectNode();
        ObjectNode prefixes = all.putObject("prefixes");
        new TreeMap<>(Prefixes.mapping().getNsPrefixMap()).forEach(prefixes::put);
        ArrayNode terms = all.putArray("terms");
        terms().forEach((name, term) ->
                terms.addObject().put("name", name).put("kind", term.kind()).put("comment", term.comment()));
        return all.toString().replace("<", "\\u003c");
    }

    private static Map<String, Term> terms() {
        Map<String, Term> terms = new TreeMap<>();
        QueryFile.shipped().forEach(question -> OTHER.matcher(question.text())
                .results()
                .forEach(found ->
                        terms.put(found.group(), new Term(isClass(found.group()) ? "class" : "property", ""))));
        Graph ontology = RDFParser.fromString(Resources.text(Resources.class, ONTOLOGY), Lang.TURTLE)
                .toGraph();
        ontology.find(Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(typed -> {
            Optional<String> name = Optional.ofNullable(typed.getSubject())
                    .filter(Node::isURI)
                    .map(term -> Prefixes.mapping().qnameFor(term.getURI()));
            String kind =
                    KINDS.get(typed.getObject().isURI() ? typed.getObject().getLocalName() : "");
            if (name.isPresent() && kind != null) {
                terms.put(name.get(), new Term(kind, comment(ontology, typed.getSubject())));
            }
        });
        return terms;
    }

    private static boolean isClass(String name) {
        return Character.isUpperCase(name.charAt(name.indexOf(':') + 1));
    }

    private static String comment(Graph ontology, Node term) {
        return ontology.find(term, RDFS.comment.asNode(), Node.ANY)
                .nextOptional()
                .map(told -> told.getObject().getLiteralLexicalForm())
                .orElse("");
    }
}
