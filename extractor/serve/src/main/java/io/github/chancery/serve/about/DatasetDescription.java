package io.github.chancery.serve.about;

import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.Prefixes;
import io.github.chancery.merge.Merged;
import io.github.chancery.query.QueryFile;
import java.util.List;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.PrefixMapping;

/**
 * What is served, in the terms of VoID, of SPARQL's service description and of SHACL: the data set and how much it holds, the
 * endpoint, the prefixes and the questions that ship, so that editors of queries show them.
 *
 * @param root the address of the server
 * @param base where the IRIs of our own begin
 * @param questions those that ship
 */
record DatasetDescription(String root, String base, List<QueryFile> questions) {
    private static final String ONTOLOGY = "https://w3id.org/diplomatic-meetings";
    private static final List<String> FEATURES = List.of(
            "Turtle", "JSON-LD", "N-Triples", "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV");

    private static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefixes(Prefixes.mapping())
            .setNsPrefix("void", "http://rdfs.org/ns/void#")
            .setNsPrefix("sd", "http://www.w3.org/ns/sparql-service-description#")
            .setNsPrefix("sh", "http://www.w3.org/ns/shacl#")
            .setNsPrefix("formats", "http://www.w3.org/ns/formats/")
            .lock();

    DatasetDescription {
        requireNonNull(root);
        requireNonNull(base);
        questions = List.copyOf(questions);
    }

    Graph graph(Merged holds) {
        Triples triples = new Triples(PREFIXES);
        Node dataset = at(".well-known/void#dataset");
        addDataset(triples, dataset, holds);
        addService(triples, dataset);
        addPrefixes(triples, at("sparql#prefixes"));
        questions.forEach(question -> addQuestion(triples, question));
        return triples.graph();
    }

    private void addDataset(Triples triples, Node dataset, Merged holds) {
        triples.a(dataset, "void:Dataset")
                .a(dataset, "sd:Dataset")
                .english(dataset, "dcterms:title", "Diplomatic meetings")
                .add(dataset, "void:sparqlEndpoint", at("sparql"))
                .add(dataset, "void:uriSpace", base)
                .add(dataset, "void:vocabulary", NodeFactory.createURI(ONTOLOGY))
                .add(dataset, "void:documents", holds.articles())
                .a(triples.part(dataset, "sd:defaultGraph"), "sd:Graph");
        addClass(triples, dataset, "dm:Meeting", holds.meetings());
        addClass(triples, dataset, "dm:Report", holds.reports());
        addClass(triples, dataset, "schema:NewsArticle", holds.articles());
        FEATURES.stream()
                .filter(format -> !format.startsWith("SPARQL"))
                .forEach(format -> triples.add(dataset, "void:feature", triples.term("formats:" + format)));
    }

    private static void addClass(Triples triples, Node dataset, String name, int count) {
        Node part = triples.part(dataset, "void:classPartition");
        triples.add(part, "void:class", triples.term(name)).add(part, "void:entities", count);
    }

    private void addService(Triples triples, Node dataset) {
        Node service = at("sparql");
        triples.a(service, "sd:Service")
                .add(service, "sd:endpoint", service)
                .add(service, "sd:supportedLanguage", triples.term("sd:SPARQL11Query"))
                .add(service, "sd:defaultDataset", dataset)
                .add(service, "sh:prefixes", at("sparql#prefixes"));
        FEATURES.forEach(format -> triples.add(service, "sd:resultFormat", triples.term("formats:" + format)));
    }

    private static void addPrefixes(Triples triples, Node owner) {
        Prefixes.mapping().getNsPrefixMap().forEach((prefix, namespace) -> {
            Node declaration = triples.part(owner, "sh:declare");
            triples.add(declaration, "sh:prefix", prefix)
                    .add(declaration, "sh:namespace", NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
        });
    }

    private void addQuestion(Triples triples, QueryFile question) {
        Node node = at("questions/" + question.name());
        Query query = QueryFactory.create(question.text());
        String form = query.isSelectType() ? "Select" : query.isAskType() ? "Ask" : "Construct";
        triples.a(node, "sh:SPARQLExecutable")
                .a(node, "sh:SPARQL" + form + "Executable")
                .english(node, "rdfs:label", question.name())
                .english(node, "rdfs:comment", question.comment())
                .add(node, "sh:" + form.toLowerCase(Locale.ROOT), question.text())
                .add(node, "sh:prefixes", at("sparql#prefixes"))
                .add(node, "schema:target", at("sparql"));
    }

    private Node at(String path) {
        return NodeFactory.createURI(root + path);
    }
}
