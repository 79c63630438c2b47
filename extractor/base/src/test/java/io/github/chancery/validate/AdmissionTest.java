package io.github.chancery.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.graph.ArticleGraph;
import io.github.chancery.graph.Extraction;
import io.github.chancery.graph.Provenance;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.Article;
import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Mention;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Report;
import io.github.chancery.model.Status;
import io.github.chancery.validate.Admission.Admitted;
import io.github.chancery.validate.Admission.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final String TEXT = "Elessar met Faramir. He called Eomer. He saw Arwen.";
    private static final String PREFIXES =
            """
            PREFIX dm: <https://w3id.org/diplomatic-meetings#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX : <https://example.org/shapes/>
            """;
    private static final List<Report> REPORTS = List.of(
            report(MeetingType.MEETING, "Elessar met Faramir."),
            report(MeetingType.CALL, "He called Eomer."),
            report(MeetingType.MEETING, "He saw Arwen."));

    @Test
    void whatKeepsToTheShapesGoesInWhole() {
        Extraction extraction = extraction(REPORTS);
        Admitted admitted = new Admission(Validator.shipped()).admit(extraction);
        assertEquals(ArticleGraph.quads(extraction), admitted.quads());
        assertEquals(List.of(), admitted.refused());
    }

    @Test
    void aReportThatViolatesAShapeIsKeptOutAndTheRestGoesIn() {
        Admitted admitted = admission(":Call a sh:NodeShape ; sh:targetClass dm:Report ;"
                        + " sh:property [ sh:path dm:type ; sh:in ( dm:Meeting ) ; sh:message \"no calls\" ] .")
                .admit(extraction(REPORTS));
        assertEquals(ArticleGraph.quads(extraction(List.of(REPORTS.get(0), REPORTS.get(2)))), admitted.quads());
        Violation violation = new Violation(
                extraction(List.of()).iri() + "#report-24",
                Optional.of("<" + Vocabulary.REPORT_TYPE + ">"),
                "no calls",
                Optional.of(Vocabulary.CALL.toString()));
        assertEquals(List.of(new Refusal("He called Eomer.", List.of(violation))), admitted.refused());
    }

    @Test
    void ofReportsThatOnlyTogetherViolateAShapeTheFirstGoesIn() {
        Admitted admitted = admission(":One a sh:NodeShape ; sh:targetClass schema:NewsArticle ;"
                        + " sh:property [ sh:path [ sh:inversePath dm:article ] ; sh:maxCount 1 ] .")
                .admit(extraction(REPORTS));
        assertEquals(ArticleGraph.quads(extraction(REPORTS.subList(0, 1))), admitted.quads());
        assertEquals(
                List.of("He called Eomer.", "He saw Arwen."),
                admitted.refused().stream().map(Refusal::sentence).toList());
    }

    @Test
    void anArticleThatItselfViolatesAShapeIsKeptOut() {
        Admitted admitted = admission(":Headed a sh:NodeShape ; sh:targetClass schema:NewsArticle ;"
                        + " sh:property [ sh:path schema:headline ; sh:minCount 1 ] .")
                .admit(extraction(REPORTS));
        assertEquals(List.of(), admitted.quads());
        assertEquals(
                List.of("annals-7"),
                admitted.refused().stream().map(Refusal::sentence).toList());
    }

    @Test
    void whatIsKeptOutIsToldInASentence() {
        Admission noCalls = admission(":Call a sh:NodeShape ; sh:targetClass dm:Report ;"
                + " sh:property [ sh:path dm:type ; sh:in ( dm:Meeting ) ; sh:message \"no calls\" ] .");
        Extraction extraction = extraction(REPORTS);
        String report = extraction.iri() + "#report-24 <" + Vocabulary.REPORT_TYPE + ">: no calls (found "
                + Vocabulary.CALL + ")";
        assertEquals(
                List.of("the article annals-7, report \"He called Eomer.\", violates the ontology's shapes and is kept"
                        + " out: " + report),
                noCalls.admit(extraction).sentences(extraction.article()));
        Admission headed = admission(":Headed a sh:NodeShape ; sh:targetClass schema:NewsArticle ;"
                + " sh:property [ sh:path schema:headline ; sh:minCount 1 ; sh:message \"a headline\" ] .");
        assertEquals(
                List.of("the article annals-7, violates the ontology's shapes and is kept out: " + extraction.iri()
                        + " <https://schema.org/headline>: a headline"),
                headed.admit(extraction).sentences(extraction.article()));
    }

    private static Admission admission(String shapes) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + shapes, Lang.TURTLE).parse(graph);
        return new Admission(Validator.of(graph));
    }

    private static Extraction extraction(List<Report> reports) {
        Article article = new Article(
                "annals-7",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                TEXT,
                List.of(),
                Optional.empty());
        Provenance provenance = new Provenance("1", "patterns", "gazetteer", Instant.parse("2019-03-04T05:06:07Z"));
        return new ArticleGraph("https://example.org/", provenance).extraction(article, Set.of(), reports);
    }

    private static Report report(MeetingType type, String sentence) {
        int begin = TEXT.indexOf(sentence);
        Mention mention = Mention.of(TEXT, begin, begin + sentence.length());
        int verb = begin + sentence.indexOf(' ') + 1;
        Entity actor = new Entity(EntityKind.PERSON, "Elessar", List.of(), "name", Optional.empty());
        return new Report(
                type,
                Status.HELD,
                List.of(new Participation(actor, Optional.empty(), Optional.empty(), Optional.empty())),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(mention),
                Mention.of(TEXT, verb, verb + 3),
                "meet",
                0.5);
    }
}
