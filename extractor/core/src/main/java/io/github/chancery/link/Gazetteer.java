package io.github.chancery.link;

import io.github.chancery.link.index.IndexCache;
import io.github.chancery.link.index.ItemDocuments;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.link.item.City;
import io.github.chancery.link.item.Country;
import io.github.chancery.link.item.Item;
import io.github.chancery.link.item.Organisation;
import io.github.chancery.link.item.Person;
import io.github.chancery.link.item.Row;
import io.github.chancery.link.item.Topic;
import io.github.chancery.link.name.Spelling;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.KnownNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The countries, cities, organisations, persons and topics that names can be linked to; each file is read when needed. */
public final class Gazetteer {
    private static final List<String> FILES = List.of(
            "cities.tsv",
            "countries.tsv",
            "given-names.tsv",
            "offices.tsv",
            "ordinary-words.tsv",
            "organisations.tsv",
            "people.tsv",
            "provinces.tsv",
            "topics.tsv");
    /** What the name of a table begins with that is read beside another. */
    static final String ADDED = "added-";

    private final GazetteerFiles files;
    private final Lazy<List<Country>> countries = table("countries.tsv", Country::of, "iso2", "demonyms", "seats");
    private final Lazy<List<City>> cities = table("cities.tsv", City::of, "iso2", "population");
    private final Lazy<List<Organisation>> organisations = table("organisations.tsv", Organisation::of, "kind");
    private final Lazy<List<Person>> people = table("people.tsv", Person::of, "posts");
    private final Lazy<List<Topic>> topics = table("topics.tsv", Topic::of);
    private final Lazy<List<String>> ordinaryWords =
            new Lazy<>(() -> rows("ordinary-words.tsv", List.of("name")).stream()
                    .map(row -> row.cell("name"))
                    .toList());
    private final Lazy<List<List<String>>> givenNames =
            new Lazy<>(() -> rows("given-names.tsv", List.of("variants")).stream()
                    .map(row -> row.list("variants"))
                    .toList());
    private final Lazy<Map<String, List<String>>> offices = new Lazy<>(() -> {
        Map<String, List<String>> titles = new TreeMap<>();
        rows("offices.tsv", List.of("office", "titles"))
                .forEach(row -> titles.put(row.cell("office"), row.list("titles")));
        return titles;
    });
    private final Lazy<Provinces> provinces =
            new Lazy<>(() -> new Provinces(rows("provinces.tsv", List.of("name", "iso2", "short")).stream()
                    .map(Province::of)
                    .toList()));
    private final Lazy<KnownNames> knownNames = new Lazy<>(() -> NameLists.of(this));
    private final Lazy<ItemIndex> index =
            new Lazy<>(() -> IndexCache.of(System.getenv(), System.getProperty("user.home"))
                    .open(version(), this::items, new ItemDocuments(spelling())));
    private final Lazy<String> version = new Lazy<>(this::fingerprint);

    /** @param files the content of every file of the gazetteer, by its name */
    Gazetteer(Function<String, byte[]> files) {
        this(files, UnaryOperator.identity());
    }

    /** @param names what a file is called in messages */
    private Gazetteer(Function<String, byte[]> files, UnaryOperator<String> names) {
        this.files = new GazetteerFiles(files, names);
    }

    /** The gazetteer that ships with Chancery. */
    public static Gazetteer embedded() {
        return new Gazetteer(Gazetteer::resource);
    }

    /**
     * The gazetteer in a directory. A table that the directory has is read instead of the shipped one; a table whose name
     * begins with {@code added-} is read beside it, and its row for an item counts.
     *
     * @throws ChanceryException if the directory has no table
     */
    public static Gazetteer open(Path directory) {
        return new Gazetteer(GazetteerDirectory.open(directory), file -> directory + "/" + file);
    }

    /**
     * Reads a table of items to its end, so that what is wrong is told before it is used.
     *
     * @param table which one, such as "people.tsv"
     * @param name what it is called in messages
     * @return how many items it has
     * @throws ChanceryException that names the first wrong row
     */
    public static int check(String table, String name, byte[] content) {
        Gazetteer gazetteer = new Gazetteer(file -> file.equals(table) ? content : new byte[0], file -> name);
        return Map.<String, Supplier<? extends List<?>>>of(
                        "countries.tsv", gazetteer.countries,
                        "cities.tsv", gazetteer.cities,
                        "organisations.tsv", gazetteer.organisations,
                        "people.tsv", gazetteer.people,
                        "topics.tsv", gazetteer.topics)
                .get(table)
                .get()
                .size();
    }

    /** The names that are worth knowing before an article is read. */
    public KnownNames knownNames() {
        return knownNames.get();
    }

    /** 16 hexadecimal digits that change with the content. */
    public String version() {
        return version.get();
    }

    /** The index of all items; kept in the user's cache, so that only the first use of a gazetteer builds it. */
    ItemIndex index() {
        return index.get();
    }

    /** Every item, the countries first. */
    Stream<Item> items() {
        return Stream.<List<? extends Item>>of(countries(), cities(), organisations(), people(), topics())
                .flatMap(List::stream);
    }

    /** How words of names compare. */
    Spelling spelling() {
        return new Spelling(givenNames());
    }

    /** All items, by number. */
    public List<Entry> entries() {
        return items().sorted(Comparator.comparingLong(Item::number))
                .map(item -> new Entry(item.item(), item.kind().name().toLowerCase(Locale.ROOT), item.label()))
                .toList();
    }

    /**
     * An item of the gazetteer.
     *
     * @param item such as "Q58217"
     * @param kind country, city, venue, organisation, person or topic
     * @param label its name in English
     */
    public record Entry(String item, String kind, String label) {}

    List<Country> countries() {
        return countries.get();
    }

    List<City> cities() {
        return cities.get();
    }

    List<Organisation> organisations() {
        return organisations.get();
    }

    List<Person> people() {
        return people.get();
    }

    List<Topic> topics() {
        return topics.get();
    }

    /** Names that text mostly uses for something else. */
    List<String> ordinaryWords() {
        return ordinaryWords.get();
    }

    /** Spellings and short forms of one given name, a list for each name. */
    List<List<String>> givenNames() {
        return givenNames.get();
    }

    /** States and provinces within countries. */
    Provinces provinces() {
        return provinces.get();
    }

    /** The titles by which text calls the holders of every kind of office. */
    public Map<String, List<String>> offices() {
        return offices.get();
    }

    private <T> Lazy<List<T>> table(String file, Function<Row, T> reader, String... more) {
        return new Lazy<>(() -> {
            List<String> columns = new ArrayList<>(List.of("qid", "label", "aliases"));
            columns.addAll(List.of(more));
            return files.withAdded(file, columns).stream().map(reader).toList();
        });
    }

    private List<Row> rows(String file, List<String> columns) {
        return files.rows(file, columns);
    }

    private String fingerprint() {
        return files.digest(FILES);
    }

    static byte[] resource(String file) {
        if (file.startsWith(ADDED)) {
            return new byte[0];
        }
        String name = "/ontology/gazetteer/" + file;
        try (InputStream in = Objects.requireNonNull(Gazetteer.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
