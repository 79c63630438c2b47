package io.github.chancery.link.gazetteer;

import static java.util.Objects.requireNonNull;

import io.github.chancery.resource.Lazy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of a gazetteer, read into items and lists; each file is read when it is first needed. */
final class GazetteerTables {
    private final GazetteerFiles files;
    private final Lazy<List<Country>> countries =
            table("countries.tsv", Country::of, "iso2", "demonyms", "capital", "capital_qid", "seats");
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

    GazetteerTables(GazetteerFiles files) {
        this.files = files;
    }

    /** How many items a table has, which is read to its end. */
    int count(String table) {
        Map<String, Lazy<? extends List<?>>> tables = Map.of(
                "countries.tsv", countries,
                "cities.tsv", cities,
                "organisations.tsv", organisations,
                "people.tsv", people,
                "topics.tsv", topics);
        return requireNonNull(tables.get(table), table).get().size();
    }

    /** Every item, the countries first. */
    Stream<Item> items() {
        return Stream.<List<? extends Item>>of(countries(), cities(), organisations(), people(), topics())
                .flatMap(List::stream);
    }

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

    List<String> ordinaryWords() {
        return ordinaryWords.get();
    }

    List<List<String>> givenNames() {
        return givenNames.get();
    }

    Provinces provinces() {
        return provinces.get();
    }

    Map<String, List<String>> offices() {
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
}
