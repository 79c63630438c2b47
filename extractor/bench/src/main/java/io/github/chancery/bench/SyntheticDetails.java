package io.github.chancery.bench;

import io.github.chancery.graph.Vocabulary;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * What reports tell of a made-up meeting besides who, where and when; the same of the same meeting. Six in ten are
 * meetings, the others visits or calls; 85 in a hundred were held. Of three topics in four a few hundred are told often, the
 * others once or twice, as the topics of the news are an article's own words.
 *
 * @param type {@code dm:Meeting}, {@code dm:Visit} or {@code dm:Call}
 * @param status what became of it
 * @param topics up to three
 * @param title of its parties
 * @param day when it was
 */
record SyntheticDetails(Node type, Node status, List<String> topics, String title, Node day) {
    private static final int FREQUENT_TOPICS = 300;
    private static final int TOPICS = 100_000;
    private static final List<String> OFFICES = List.of("President", "Prime Minister", "Foreign Minister", "Envoy");
    private static final double TITLED = 0.6;
    private static final double WITH_DATE = 0.7;
    private static final double FIRST_PLANNED = 0.15;

    static SyntheticDetails of(SyntheticArticles.Encounter encounter) {
        Random random = new Random(encounter.hashCode());
        return new SyntheticDetails(
                random.nextInt(10) < 6
                        ? Vocabulary.MEETING
                        : random.nextInt(4) < 3 ? Vocabulary.VISIT : Vocabulary.CALL,
                status(random.nextInt(100)),
                Stream.generate(() -> topic(random)).limit(random.nextInt(4)).toList(),
                OFFICES.get(random.nextInt(OFFICES.size())),
                NodeFactory.createLiteralDT(encounter.day().toString(), XSDDatatype.XSDdate));
    }

    private static Node status(int share) {
        if (share < 85) {
            return Vocabulary.HELD;
        }
        return share < 91
                ? Vocabulary.PLANNED
                : share < 95 ? Vocabulary.PROPOSED : share < 98 ? Vocabulary.CANCELLED : Vocabulary.DENIED;
    }

    private static String topic(Random random) {
        int number = random.nextInt(4) < 3 ? random.nextInt(FREQUENT_TOPICS) : random.nextInt(TOPICS);
        return "situation in Land" + number % 211 + " and its Matter" + number / 10;
    }

    /** Adds what one of the reports tells. */
    void add(SyntheticArticles.Writer graph, Node report, double chance) {
        graph.add(report, Vocabulary.REPORT_TYPE, type);
        graph.add(
                report,
                Vocabulary.STATUS,
                status.equals(Vocabulary.HELD) && chance < FIRST_PLANNED ? Vocabulary.PLANNED : status);
        for (String topic : topics) {
            Node node = NodeFactory.createURI(SyntheticArticles.BASE + "topic/" + topic.replace(' ', '-'));
            graph.add(report, Vocabulary.TOPIC, node);
            graph.describe(node, Vocabulary.TOPIC_CLASS, topic);
        }
        addDate(graph, report, chance);
        if (chance < TITLED) {
            graph.quads().stream()
                    .filter(quad -> quad.getPredicate().equals(Vocabulary.REPRESENTS))
                    .map(Quad::getSubject)
                    .toList()
                    .forEach(part -> graph.add(part, Vocabulary.TITLE, NodeFactory.createLiteralLang(title, "en")));
        }
    }

    private void addDate(SyntheticArticles.Writer graph, Node report, double chance) {
        List<Node> last = objects(graph, Vocabulary.LATEST);
        if (last.isEmpty()) {
            graph.add(
                    report, Vocabulary.DATE_TEXT, NodeFactory.createLiteralString("on " + day.getLiteralLexicalForm()));
        } else if (last.contains(day) && chance < WITH_DATE) {
            graph.add(report, Vocabulary.DATE, day);
        }
    }

    private static List<Node> objects(SyntheticArticles.Writer graph, Node property) {
        return graph.quads().stream()
                .filter(quad -> quad.getPredicate().equals(property))
                .map(Quad::getObject)
                .toList();
    }
}
