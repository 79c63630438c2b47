package io.github.chancery.graph;

import io.github.chancery.model.Article;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.Entity;
import io.github.chancery.model.Link;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Mention;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Report;
import io.github.chancery.model.Role;
import io.github.chancery.model.Status;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads back from an article's graph what was extracted from the article. */
public final class ExtractionReader {
    /** In the order of their names, "report-5-arnor" before "report-5-arnor-2". */
    private static final Comparator<Node> BY_NUMBER =
            Comparator.comparing((Node node) -> node.getURI().length()).thenComparing(Node::getURI);

    private final StoredGraph graph;
    private final Node name;
    private final QuotedText text;
    private final StoredEntities entities;

    private ExtractionReader(StoredGraph graph, Node name) {
        this.graph = graph;
        this.name = name;
        this.text = QuotedText.of(
                graph, name, reports().stream().map(ReportIri::offset).toList());
        this.entities = new StoredEntities(graph, text);
    }

    /**
     * What the graph holds; written again, it is the same graph but for how sure each link is.
     *
     * @param graph one article's
     * @param name the graph's name
     * @throws ChanceryException if it is not as Chancery writes it
     */
    public static Extraction read(Graph graph, Node name) {
        return new ExtractionReader(new StoredGraph(graph), name).extraction();
    }

    /** The same from the quads of the graph of this name. */
    public static Extraction read(String name, List<Quad> quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return read(graph, NodeFactory.createURI(name));
    }

    private Extraction extraction() {
        Node activity = graph.required(name, Vocabulary.GENERATED_BY);
        return new Extraction(
                name.getURI(),
                article(),
                graph.text(name, Vocabulary.TEXT_HASH).replace(Source.HASH, ""),
                graph.told(name, Vocabulary.TEXT_SIGNATURE).map(TextSignature::parse),
                graph.texts(name, Vocabulary.MENTIONS_COUNTRY),
                reports().stream().map(this::report).toList(),
                new Provenance(
                        graph.text(activity, Vocabulary.SOFTWARE_VERSION),
                        graph.text(activity, Vocabulary.PATTERNS_VERSION),
                        graph.text(activity, Vocabulary.GAZETTEER_VERSION),
                        graph.object(name, Vocabulary.TEXT).isPresent(),
                        time(activity)));
    }

    private Article article() {
        return new Article(
                graph.text(name, Vocabulary.IDENTIFIER),
                graph.told(name, Vocabulary.HEADLINE),
                graph.told(name, Vocabulary.URL),
                graph.day(name, Vocabulary.DATE_PUBLISHED),
                graph.object(name, Vocabulary.PUBLISHER)
                        .map(publisher -> entities.names(name, publisher).get(0).text()),
                text.text(),
                List.of(),
                Optional.empty());
    }

    private List<ReportIri> reports() {
        return graph.instances(Vocabulary.REPORT_CLASS).stream()
                .map(ReportIri::of)
                .sorted()
                .toList();
    }

    private Report report(ReportIri iri) {
        Node node = iri.node();
        return new Report(
                Terms.constant(MeetingType.values(), Terms::of, graph.required(node, Vocabulary.REPORT_TYPE)),
                Terms.constant(Status.values(), Terms::of, graph.required(node, Vocabulary.STATUS)),
                participations(node),
                entities.of(node, Vocabulary.PLACE),
                graph.told(node, Vocabulary.DATE_TEXT).map(told -> new MeetingDate(told, graph.period(node))),
                entities.of(node, Vocabulary.TOPIC),
                evidence(node),
                text.at(iri.offset()),
                graph.text(node, Vocabulary.PATTERN),
                Double.parseDouble(graph.text(node, Vocabulary.CONFIDENCE)));
    }

    private List<Mention> evidence(Node report) {
        return graph.objects(report, Vocabulary.EVIDENCE).stream()
                .map(text::mention)
                .sorted(Comparator.comparing(Mention::begin).thenComparing(Mention::end))
                .toList();
    }

    private List<Participation> participations(Node report) {
        return graph.objects(report, Vocabulary.PARTICIPATION).stream()
                .sorted(BY_NUMBER)
                .map(this::participation)
                .toList();
    }

    private Participation participation(Node node) {
        Entity actor = entities.of(node, Vocabulary.ACTOR).stream()
                .findFirst()
                .orElseThrow(() -> new ChanceryException(
                        "the store holds <" + node + "> without an actor; build its article again in a new store"));
        return new Participation(
                actor,
                graph.told(node, Vocabulary.TITLE),
                entities.of(node, Vocabulary.REPRESENTS).stream().findFirst(),
                graph.object(node, Vocabulary.ROLE).map(role -> Terms.constant(Role.values(), Terms::of, role)),
                graph.object(node, Vocabulary.HOLDER).flatMap(entities::link),
                inferredCountry(node));
    }

    private Optional<Link> inferredCountry(Node participation) {
        return graph.object(participation, Vocabulary.INFERRED_REPRESENTS)
                .flatMap(entities::link)
                .map(country -> new Link(
                        country.item(),
                        country.label(),
                        Double.parseDouble(graph.text(participation, Vocabulary.INFERENCE_SCORE))));
    }

    private Instant time(Node activity) {
        String time = graph.text(activity, Vocabulary.ENDED_AT);
        try {
            return Instant.parse(time);
        } catch (DateTimeParseException e) {
            throw new ChanceryException(
                    "<" + activity + "> ended at \"" + time + "\"; build its article again in a new store", e);
        }
    }
}
