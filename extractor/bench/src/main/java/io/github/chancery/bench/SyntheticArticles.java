package io.github.chancery.bench;

import io.github.chancery.graph.Vocabulary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * The graphs of made-up articles, one report each, the same ones every time. Ten articles or fewer report one meeting, three
 * on average, over ten years. As in the news, few people and countries meet most: of 5,000 people the busiest is in 18 of
 * 1,000 meetings, of 200 countries in one of seven. One report in ten names countries alone, one in four has no date, one in twenty no more than the month. All are of meetings
 * held without titles and topics, unless {@link SyntheticDetails} are asked for.
 */
final class SyntheticArticles {
    static final String BASE = "https://bench.example/";

    private static final int PEOPLE = 5_000;
    /** The first ones are about as frequent as each other. */
    private static final int BUSIEST = 20;

    private static final int COUNTRIES = 200;
    private static final double GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;
    private static final int CITIES = 1_000;
    private static final int DAYS = 3_650;
    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final int MENTIONS = 3;
    private static final int SIGNATURE_BYTES = 128;

    private final Random random;
    private final double[] share = new double[PEOPLE];
    private final boolean areDetailed;
    private int number;

    SyntheticArticles(int seed) {
        this(seed, false);
    }

    private SyntheticArticles(int seed, boolean areDetailed) {
        this.random = new Random(seed);
        this.areDetailed = areDetailed;
        double sum = 0;
        for (int i = 0; i < PEOPLE; i++) {
            sum += 1.0 / (i + BUSIEST);
            share[i] = sum;
        }
    }

    /** Articles of meetings of all types and statuses, with titles and topics. */
    static SyntheticArticles detailed(int seed) {
        return new SyntheticArticles(seed, true);
    }

    /** A meeting: who, where and when. */
    record Encounter(int first, int second, int city, LocalDate day) {}

    /** An article's graph. */
    record Graph(String iri, List<Quad> quads) {}

    /** So many articles, about as many of them of one meeting as in the news. */
    List<Graph> articles(int size) {
        return articles(size, DAYS);
    }

    /** So many articles of the last of the ten years' days. */
    List<Graph> articles(int size, int days) {
        List<Graph> articles = new ArrayList<>();
        while (articles.size() < size) {
            Encounter encounter = encounter(days);
            int tellers = tellers();
            for (int i = 0; i < tellers && articles.size() < size; i++) {
                articles.add(article(encounter));
            }
        }
        return articles;
    }

    /** The articles that report so many meetings. */
    List<Graph> ofMeetings(int meetings) {
        List<Graph> articles = new ArrayList<>();
        for (int meeting = 0; meeting < meetings; meeting++) {
            Encounter encounter = encounter(DAYS);
            int tellers = tellers();
            for (int i = 0; i < tellers; i++) {
                articles.add(article(encounter));
            }
        }
        return articles;
    }

    private int tellers() {
        return 1 + (int) Math.min(9, -2 * Math.log(1 - random.nextDouble()));
    }

    private Encounter encounter(int days) {
        int first = person();
        int second = person();
        while (country(second) == country(first)) {
            second = person();
        }
        return new Encounter(first, second, random.nextInt(CITIES), START.plusDays(DAYS - 1 - random.nextInt(days)));
    }

    /** The frequent people are spread over all countries; the first countries have more people than the last. */
    private static int country(int person) {
        double spread = person * GOLDEN_RATIO % 1;
        return (int) (COUNTRIES * spread * spread);
    }

    /** After the first {@value #BUSIEST}, the n-th person is n times rarer than those. */
    private int person() {
        double wanted = random.nextDouble() * share[PEOPLE - 1];
        int low = 0;
        int high = PEOPLE - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (share[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Graph article(Encounter encounter) {
        Node name = NodeFactory.createURI(BASE + "article/" + number++);
        Writer graph = new Writer(name, new ArrayList<>());
        graph.add(name, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
        graph.add(name, Vocabulary.TYPE, Vocabulary.PROV_ENTITY);
        graph.add(name, Vocabulary.IDENTIFIER, NodeFactory.createLiteralString("article " + number));
        graph.add(name, Vocabulary.HEADLINE, NodeFactory.createLiteralString("What happened " + number));
        graph.add(name, Vocabulary.DATE_PUBLISHED, day(encounter.day().plusDays(random.nextInt(3))));
        graph.add(name, Vocabulary.TEXT_SIGNATURE, signature());
        Node report = NodeFactory.createURI(name.getURI() + "#report-0");
        graph.add(report, Vocabulary.TYPE, Vocabulary.REPORT_CLASS);
        graph.add(report, Vocabulary.ARTICLE, name);
        graph.add(report, Vocabulary.CONFIDENCE, NodeFactory.createLiteralDT("0.9", XSDDatatype.XSDdecimal));
        boolean isOfCountries = random.nextInt(10) == 0;
        addParty(graph, report, encounter.first(), isOfCountries);
        addParty(graph, report, encounter.second(), isOfCountries);
        addDate(graph, report, encounter.day());
        if (random.nextBoolean()) {
            Node city = item(encounter.city() + PEOPLE + COUNTRIES);
            graph.add(report, Vocabulary.PLACE, city);
            int country = encounter.city() % COUNTRIES;
            graph.add(city, Vocabulary.CONTAINED_IN, item(country));
            graph.describe(city, Vocabulary.PLACE_CLASS, "City " + encounter.city());
            graph.describe(item(country), Vocabulary.COUNTRY, "Country " + country);
        }
        for (int i = 0; i < MENTIONS; i++) {
            addMention(graph, report, i);
        }
        if (areDetailed) {
            SyntheticDetails.of(encounter).add(graph, report, random.nextDouble());
        } else {
            graph.add(report, Vocabulary.REPORT_TYPE, Vocabulary.MEETING);
            graph.add(report, Vocabulary.STATUS, Vocabulary.HELD);
        }
        return new Graph(name.getURI(), graph.quads());
    }

    /** That of a text like no other. */
    private Node signature() {
        byte[] bytes = new byte[SIGNATURE_BYTES];
        random.nextBytes(bytes);
        return NodeFactory.createLiteralString(
                "minhash:200:" + Base64.getEncoder().encodeToString(bytes));
    }

    private void addParty(Writer graph, Node report, int person, boolean isCountry) {
        int country = country(person);
        Node actor = isCountry ? item(country) : item(COUNTRIES + person);
        Node participation = NodeFactory.createURI(report.getURI() + "-" + actor.getLocalName());
        graph.add(report, Vocabulary.PARTICIPANT, actor);
        graph.add(report, Vocabulary.PARTICIPATION, participation);
        graph.add(participation, Vocabulary.TYPE, Vocabulary.PARTICIPATION_CLASS);
        graph.add(participation, Vocabulary.ACTOR, actor);
        graph.describe(item(country), Vocabulary.COUNTRY, "Country " + country);
        if (!isCountry) {
            graph.add(participation, Vocabulary.REPRESENTS, item(country));
            graph.describe(actor, Vocabulary.PERSON, "Given" + person + " Family" + person);
        }
    }

    private void addDate(Writer graph, Node report, LocalDate day) {
        int choice = random.nextInt(20);
        if (choice < 5) {
            return;
        }
        YearMonth month = YearMonth.from(day);
        graph.add(report, Vocabulary.EARLIEST, day(choice == 5 ? month.atDay(1) : day));
        graph.add(report, Vocabulary.LATEST, day(choice == 5 ? month.atEndOfMonth() : day));
    }

    private static void addMention(Writer graph, Node report, int begin) {
        Node mention = NodeFactory.createURI(graph.name().getURI() + "#char=" + begin + ",80");
        graph.add(report, Vocabulary.EVIDENCE, mention);
        graph.add(mention, Vocabulary.TYPE, Vocabulary.MENTION);
        graph.add(mention, Vocabulary.BEGIN, NodeFactory.createLiteralDT("" + begin, XSDDatatype.XSDinteger));
        graph.add(mention, Vocabulary.END, NodeFactory.createLiteralDT("80", XSDDatatype.XSDinteger));
        graph.add(mention, Vocabulary.QUOTE, NodeFactory.createLiteralString("They met " + mention.getURI()));
    }

    private static Node item(int number) {
        return NodeFactory.createURI(Vocabulary.WD + "Q" + (number + 1));
    }

    private static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    /** Adds to one graph. */
    record Writer(Node name, List<Quad> quads) {
        void add(Node subject, Node predicate, Node object) {
            quads.add(Quad.create(name, subject, predicate, object));
        }

        void describe(Node entity, Node type, String label) {
            add(entity, Vocabulary.TYPE, type);
            add(entity, Vocabulary.LABEL, NodeFactory.createLiteralLang(label, "en"));
        }
    }
}
