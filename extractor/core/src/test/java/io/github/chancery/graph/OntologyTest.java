package io.github.chancery.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OntologyTest {
    private static final Pattern DM_TERM = Pattern.compile("\\bdm:([A-Za-z]+)");
    private static final Graph ONTOLOGY = load("diplomatic-meetings.ttl");
    private static final Node COMMENT = NodeFactory.createURI(Vocabulary.RDFS + "comment");

    @Test
    void everyTermOfTheVocabularyIsDefined() throws IllegalAccessException {
        Set<String> terms = new TreeSet<>();
        for (Field field : Vocabulary.class.getFields()) {
            if (field.get(null) instanceof Node node && node.getURI().startsWith(Vocabulary.DM)) {
                terms.add(node.getURI());
            }
        }
        assertEquals(Set.of(), minus(terms, defined()));
    }

    @Test
    void everyTermHasOneLabelAndOneCommentInEnglish() {
        for (String term : defined()) {
            Node node = NodeFactory.createURI(term);
            for (Node predicate : new Node[] {Vocabulary.LABEL, COMMENT}) {
                assertEquals(1, count(node, predicate), () -> predicate + " of " + term);
                assertEquals(
                        "en",
                        ONTOLOGY.find(node, predicate, Node.ANY)
                                .next()
                                .getObject()
                                .getLiteralLanguage());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"diplomatic-meetings.ttl", "shapes.ttl", "context.jsonld"})
    void everyTermThatAFileUsesIsDefined(String file) throws IOException {
        Set<String> used = new TreeSet<>();
        try (InputStream in = OntologyTest.class.getResourceAsStream("/ontology/" + file)) {
            Matcher matcher = DM_TERM.matcher(new String(in.readAllBytes(), UTF_8));
            while (matcher.find()) {
                used.add(Vocabulary.DM + matcher.group(1));
            }
        }
        assertFalse(used.isEmpty());
        assertEquals(Set.of(), minus(used, defined()));
    }

    @ParameterizedTest
    @CsvSource({
        "participant, http://semanticweb.cs.vu.nl/2009/11/sem/hasActor",
        "participant, https://schema.org/attendee",
        "participant, http://www.wikidata.org/entity/P710",
        "place, http://www.wikidata.org/entity/P276",
        "date, http://www.wikidata.org/entity/P585",
        "topic, http://www.wikidata.org/entity/P921",
        "Meeting, https://schema.org/Event",
        "Visit, https://w3id.org/diplomatic-meetings#Meeting",
        "Call, https://w3id.org/diplomatic-meetings#Meeting",
        "Topic, http://www.w3.org/2004/02/skos/core#Concept"
    })
    void aTermIsAlignedWithOtherVocabularies(String term, String other) {
        assertTrue(
                ONTOLOGY.contains(NodeFactory.createURI(Vocabulary.DM + term), Node.ANY, NodeFactory.createURI(other)));
    }

    @ParameterizedTest
    @CsvSource({"Meeting, 040", "Call, 041", "Visit, 042", "Visitor, 042", "Visit, 043", "Host, 043", "Meeting, 046"})
    void aTermHasItsCameoCode(String term, String code) {
        assertTrue(ONTOLOGY.contains(
                NodeFactory.createURI(Vocabulary.DM + term),
                NodeFactory.createURI(Vocabulary.SKOS + "notation"),
                NodeFactory.createLiteralString(code)));
    }

    private static Graph load(String file) {
        return RDFDataMgr.loadGraph(Objects.requireNonNull(OntologyTest.class.getResource("/ontology/" + file))
                .toString());
    }

    /** The IRIs of the terms that the ontology defines. */
    static Set<String> defined() {
        return ONTOLOGY.find(Node.ANY, Vocabulary.TYPE, Node.ANY).toList().stream()
                .map(triple -> triple.getSubject())
                .filter(node -> node.isURI() && node.getURI().startsWith(Vocabulary.DM))
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long count(Node subject, Node predicate) {
        return ONTOLOGY.find(subject, predicate, Node.ANY).toList().size();
    }

    static Set<String> minus(Set<String> all, Set<String> known) {
        return all.stream().filter(term -> !known.contains(term)).collect(Collectors.toCollection(TreeSet::new));
    }
}
