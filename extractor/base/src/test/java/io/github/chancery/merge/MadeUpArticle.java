package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * An article of a few reports, which often are of the same encounters as those of others: of a small world, in few days.
 *
 * @param published the day, from 1; 0 when not told
 * @param reports what it tells; with none, there is no article
 * @param spelling which of its spellings a name has
 * @param text which of a few texts it has, some of them alike; 0 for none that is known
 */
record MadeUpArticle(int published, List<Told> reports, int spelling, int text) {
    static final String BASE = "https://example.org/";
    static final int NUMBER = 12;

    private static final int DAYS = 5;
    private static final int TEXTS = 6;
    private static final int SIGNATURE_BYTES = 128;
    /** How many bytes of the signature of each text are those of the first's. */
    private static final List<Integer> ALIKE = List.of(0, 128, 110, 90, 80, 0);

    /** One report in two tells no place. */
    private static final List<Integer> PLACES = List.of(0, 0, 0, 1, 2, 3);

    private static final List<String> TYPES = List.of("Meeting", "Meeting", "Meeting", "Visit", "Call");
    private static final List<String> STATUSES = List.of("Held", "Held", "Planned", "Denied");
    /** Each with whom it acts for; the first letter tells its kind. */
    private static final List<String> ACTORS =
            List.of("Pippin Shire", "Eowyn Rohan", "~Bilbo_Baggins Shire", "~baggins Shire", "CShire", "CRohan");

    /** A report; its numbers choose among the lists above. */
    record Told(int type, int status, Set<Integer> actors, int place, int day, int length) {}

    static Arbitrary<MadeUpArticle> any() {
        Arbitrary<Told> told = Combinators.combine(
                        upTo(TYPES.size()),
                        upTo(STATUSES.size()),
                        upTo(ACTORS.size()).set().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(PLACES),
                        Arbitraries.integers().between(1, DAYS),
                        upTo(5))
                .as(Told::new);
        return Combinators.combine(upTo(DAYS), told.list().ofMaxSize(2), upTo(2), upTo(TEXTS))
                .as(MadeUpArticle::new);
    }

    private static Arbitrary<Integer> upTo(int size) {
        return Arbitraries.integers().between(0, size - 1);
    }

    /** Its graph, as the article of that number. */
    Map<String, List<Quad>> quads(int number) {
        Node article = iri("article/" + number);
        List<Quad> quads = new ArrayList<>();
        if (!reports.isEmpty()) {
            add(quads, article, article, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
            publication().ifPresent(day -> add(quads, article, article, Vocabulary.DATE_PUBLISHED, day(day)));
            if (text > 0) {
                add(quads, article, article, Vocabulary.TEXT_SIGNATURE, NodeFactory.createLiteralString(signature()));
            }
        }
        for (int i = 0; i < reports.size(); i++) {
            add(quads, article, NodeFactory.createURI(article.getURI() + "#report-" + i), reports.get(i));
        }
        return Map.of(article.getURI(), List.copyOf(quads));
    }

    private String signature() {
        byte[] bytes = new byte[SIGNATURE_BYTES];
        for (int i = 0; i < SIGNATURE_BYTES; i++) {
            bytes[i] = (byte) (i < ALIKE.get(text) ? i : i + text);
        }
        return "minhash:50:" + Base64.getEncoder().encodeToString(bytes);
    }

    private Optional<LocalDate> publication() {
        return Optional.of(published).filter(day -> day > 0).map(MadeUpArticle::date);
    }

    private void add(List<Quad> quads, Node article, Node report, Told told) {
        add(quads, article, report, Vocabulary.TYPE, Vocabulary.REPORT_CLASS);
        add(quads, article, report, Vocabulary.ARTICLE, article);
        add(quads, article, report, Vocabulary.REPORT_TYPE, dm(TYPES.get(told.type())));
        add(quads, article, report, Vocabulary.STATUS, dm(STATUSES.get(told.status())));
        add(quads, article, report, Vocabulary.CONFIDENCE, NodeFactory.createLiteralDT("0.9", XSDDatatype.XSDdecimal));
        told.actors().forEach(actor -> addActor(quads, article, report, ACTORS.get(actor)));
        addDate(quads, article, report, told);
        if (told.place() > 0) {
            Node place = NodeFactory.createURI(Vocabulary.WD + "Q" + told.place());
            add(quads, article, report, Vocabulary.PLACE, place);
            describe(quads, article, place, Vocabulary.PLACE_CLASS, "Place " + told.place());
            if (told.place() < 3) {
                Node country = NodeFactory.createURI(Vocabulary.WD + "Rohan");
                add(quads, article, place, Vocabulary.CONTAINED_IN, country);
                describe(quads, article, country, Vocabulary.COUNTRY, "Rohan");
            }
        }
    }

    private void addDate(List<Quad> quads, Node article, Node report, Told told) {
        LocalDate first = told.length() == 4 ? date(1) : date(told.day());
        LocalDate last =
                switch (told.length()) {
                    case 4 -> YearMonth.from(first).atEndOfMonth();
                    case 3 -> first.plusDays(2);
                    default -> first;
                };
        if (told.length() > 0) {
            add(quads, article, report, Vocabulary.EARLIEST, day(first));
            add(quads, article, report, Vocabulary.LATEST, day(last));
        }
    }

    private void addActor(List<Quad> quads, Node article, Node report, String text) {
        String[] parts = text.split(" ", -1);
        boolean isLinked = !text.startsWith("~");
        String name =
                parts[0].substring(isLinked && text.startsWith("C") ? 1 : 0).replace("~", "");
        Node actor =
                isLinked ? NodeFactory.createURI(Vocabulary.WD + name) : iri("person/" + name.toLowerCase(Locale.ROOT));
        Node participation = NodeFactory.createURI(report.getURI() + "-" + name);
        add(quads, article, report, Vocabulary.PARTICIPANT, actor);
        add(quads, article, report, Vocabulary.PARTICIPATION, participation);
        add(quads, article, participation, Vocabulary.ACTOR, actor);
        String label = name.replace('_', ' ');
        describe(
                quads,
                article,
                actor,
                text.startsWith("C") ? Vocabulary.COUNTRY : Vocabulary.PERSON,
                isLinked || spelling == 0 ? label : label.toUpperCase(Locale.ROOT));
        if (parts.length > 1) {
            Node country = NodeFactory.createURI(Vocabulary.WD + parts[1]);
            add(quads, article, participation, Vocabulary.REPRESENTS, country);
            describe(quads, article, country, Vocabulary.COUNTRY, parts[1]);
        }
    }

    private static void describe(List<Quad> quads, Node article, Node entity, Node type, String label) {
        add(quads, article, entity, Vocabulary.TYPE, type);
        add(quads, article, entity, Vocabulary.LABEL, NodeFactory.createLiteralLang(label, "en"));
    }

    private static void add(List<Quad> quads, Node article, Node subject, Node predicate, Node object) {
        quads.add(Quad.create(article, subject, predicate, object));
    }

    private static Node iri(String end) {
        return NodeFactory.createURI(BASE + end);
    }

    private static Node dm(String name) {
        return NodeFactory.createURI(Vocabulary.DM + name);
    }

    private static LocalDate date(int day) {
        return LocalDate.of(3019, 3, day);
    }

    private static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }
}
