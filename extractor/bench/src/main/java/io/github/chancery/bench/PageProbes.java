package io.github.chancery.bench;

import io.github.chancery.model.EntityKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Pages of each kind about the made-up world, the same ones every time. */
final class PageProbes {
    private static final int SEED = 1648;

    /** Items of the made-up world, by how many of them there are. */
    private static final int COUNTRIES = 200;

    private static final int PEOPLE = 5_000;

    /** Below them, a number begins longer ones. */
    private static final int LONG_PERSON = 1_000;

    private static final int LONG_CITY = 100;

    private final Random random = new Random(SEED);
    private final Map<String, List<PageProbe>> pages = new TreeMap<>();
    private final List<String> meetings;

    /** The numbers of those that the store has. */
    private final List<Integer> countries;

    private final List<Integer> families;
    private final List<Integer> cities;

    private PageProbes(QuestionValues values) {
        this.meetings = values.meetings();
        this.countries = numbers(values.countries(), 0);
        this.families = numbers(values.people(), LONG_PERSON);
        this.cities = numbers(values.places(), LONG_CITY);
    }

    /** Names of the made-up world end in a number. */
    private static List<Integer> numbers(List<String> names, int least) {
        return names.stream()
                .map(name -> Integer.valueOf(name.replaceFirst(".*\\D", "")))
                .filter(number -> number >= least)
                .sorted()
                .toList();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** So many of each kind, and the first page. */
    static Map<String, List<PageProbe>> of(int each, QuestionValues values) {
        PageProbes probes = new PageProbes(values);
        List<List<String>> people = values.pairs().stream()
                .filter(pair -> isPerson(pair.get(0)) && isPerson(pair.get(1)))
                .toList();
        int all = probes.meetings.size();
        probes.add("home", new PageProbe("", "<dd>" + all + "</dd>", "who-else", Map.of(), "name"));
        for (int i = 0; i < each; i++) {
            probes.addThings();
            probes.addMeeting();
            probes.addLists();
            probes.addPair(probes.any(people));
        }
        return probes.pages;
    }

    private static boolean isPerson(String iri) {
        return new EntityKey(iri).isItem() && number(iri) > COUNTRIES && number(iri) <= COUNTRIES + PEOPLE;
    }

    private static int number(String item) {
        return Integer.parseInt(item.substring(EntityKey.ITEMS.length() + 1));
    }

    private void addThings() {
        int country = any(countries);
        String item = "Q" + (country + 1);
        add(
                "country",
                new PageProbe(
                        "entity/" + item,
                        "<h1>Country " + country + "</h1>",
                        "country-pairs",
                        Map.of("country", item),
                        "country1"));
        int family = any(families);
        add("complete", PageProbe.of("complete?q=family" + family, "Given" + family + " Family" + family));
        int city = any(cities);
        add("search", PageProbe.of("search?q=city%20" + city, ">City " + city + "<"));
        String place = "Q" + (COUNTRIES + PEOPLE + city + 1);
        add(
                "place",
                new PageProbe(
                        "entity/" + place,
                        "<h1>City " + city + "</h1>",
                        "where-and-when",
                        Map.of("place", place),
                        "meeting"));
        add(
                "dossier-c",
                new PageProbe(
                        "dossier?a=" + item, "Country " + country, "where-and-when", Map.of("a", item), "meeting"));
    }

    private void addMeeting() {
        String meeting = any(meetings);
        add("meeting", new PageProbe("meeting/" + meeting, "", "sources", Map.of("meeting", meeting), "quote"));
        add("explain", PageProbe.of("explain/meeting/" + meeting, "What its reports tell"));
        String article = "article/" + random.nextInt(meetings.size());
        add(
                "article",
                new PageProbe(
                        article, "", "article-reports", Map.of("iri", SyntheticArticles.BASE + article), "meeting"));
    }

    private void addLists() {
        String item = "Q" + (1 + any(countries));
        String from = "201" + random.nextInt(9) + "-01-01";
        add(
                "list",
                new PageProbe(
                        "questions/who-met-whom?country=" + item + "&from=" + from,
                        "",
                        "who-met-whom",
                        Map.of("country", item, "from", from),
                        "meeting"));
        String since = "2019-12-" + (10 + random.nextInt(20));
        add(
                "new",
                new PageProbe(
                        "new?since=" + since, "Told since " + since, "new-since", Map.of("since", since), "meeting"));
    }

    private void addPair(List<String> pair) {
        String one = "Q" + number(pair.get(0));
        String other = "Q" + number(pair.get(1));
        int number = number(pair.get(0)) - COUNTRIES - 1;
        String name = "Given" + number + " Family" + number;
        add("dossier", new PageProbe("dossier?a=" + one, name, "sources", Map.of("a", one), "quote"));
        add("person", new PageProbe("entity/" + one, "<h1>" + name + "</h1>", "who-else", Map.of("a", one), "name"));
        add(
                "compare",
                new PageProbe(
                        "compare?a=" + one + "&b=" + other,
                        name,
                        "where-and-when",
                        Map.of("a", one, "b", other),
                        "meeting"));
        add(
                "network",
                new PageProbe(
                        "network?with=" + pair.get(0),
                        "Take " + name + " out",
                        "counterparts",
                        Map.of("a", one, "status", "Held"),
                        "name"));
    }

    private void add(String kind, PageProbe page) {
        pages.computeIfAbsent(kind, name -> new ArrayList<>()).add(page);
    }
}
