package io.github.chancery.link.gazetteer;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.KnownNames;
import io.github.chancery.name.Spelling;
import io.github.chancery.resource.Lazy;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
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

    private final GazetteerTables tables;
    private final Lazy<KnownNames> knownNames;
    private final Lazy<String> version;

    /** @param files the content of every file of the gazetteer, by its name */
    Gazetteer(Function<String, byte[]> files) {
        this(files, UnaryOperator.identity());
    }

    /** @param names what a file is called in messages */
    private Gazetteer(Function<String, byte[]> files, UnaryOperator<String> names) {
        GazetteerFiles all = new GazetteerFiles(files, names);
        this.tables = new GazetteerTables(all);
        this.knownNames = new Lazy<>(() -> KnownNameSelection.of(tables));
        this.version = new Lazy<>(() -> all.digest(FILES));
    }

    /** The gazetteer that ships with Chancery. */
    public static Gazetteer embedded() {
        return new Gazetteer(ShippedTables::content);
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
        return new GazetteerTables(new GazetteerFiles(file -> file.equals(table) ? content : new byte[0], file -> name))
                .count(table);
    }

    /** The names that are worth knowing before an article is read. */
    public KnownNames knownNames() {
        return knownNames.get();
    }

    /** 16 hexadecimal digits that change with the content. */
    public String version() {
        return version.get();
    }

    /** Every item, the countries first. */
    public Stream<Item> items() {
        return tables.items();
    }

    /** How words of names compare. */
    public Spelling spelling() {
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

    /** The countries. */
    public List<Country> countries() {
        return tables.countries();
    }

    List<City> cities() {
        return tables.cities();
    }

    List<Organisation> organisations() {
        return tables.organisations();
    }

    /** The persons. */
    public List<Person> people() {
        return tables.people();
    }

    List<Topic> topics() {
        return tables.topics();
    }

    /** Names that text mostly uses for something else. */
    List<String> ordinaryWords() {
        return tables.ordinaryWords();
    }

    /** Spellings and short forms of one given name, a list for each name. */
    List<List<String>> givenNames() {
        return tables.givenNames();
    }

    /** States and provinces within countries. */
    public Provinces provinces() {
        return tables.provinces();
    }

    /** The titles by which text calls the holders of every kind of office. */
    public Map<String, List<String>> offices() {
        return tables.offices();
    }
}
