package io.github.chancery.link.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.name.NameWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GazetteerIntegrityTest {
    private static final Set<String> WITHOUT_CODE = Set.of("");
    /** Territories and states that few recognise, whose capital is in no table. */
    private static final Set<String> WITHOUT_CAPITAL = Set.of(
            "Abkhazia",
            "Antarctica",
            "Artsakh",
            "Chechnya",
            "Donetsk People's Republic",
            "Kurdistan",
            "Luhansk People's Republic",
            "North Ossetia–Alania",
            "Northern Cyprus",
            "Republika Srpska",
            "Sahrawi Arab Democratic Republic",
            "Somaliland",
            "South Ossetia",
            "Tibet",
            "Transnistria");

    private static final Gazetteer GAZETTEER = Gazetteer.embedded();

    @Test
    void anItemStandsOnce() {
        Set<String> seen = new HashSet<>();
        items().forEach(item -> assertTrue(seen.add(item.item()), () -> item.item() + " stands twice"));
    }

    @Test
    void everyNameSaysSomething() {
        items().forEach(item -> {
            assertFalse(item.label().isBlank(), item::item);
            assertTrue(item.names().noneMatch(name -> NameWords.of(name).isEmpty()), item::toString);
        });
    }

    @Test
    void aCapitalHasANameAndAnItemOrNeither() {
        for (Country country : GAZETTEER.countries()) {
            if (country.capital().isEmpty()) {
                assertEquals("", country.capitalItem(), country::label);
            }
        }
    }

    @Test
    void everyCapitalWithAnItemIsACityOrTheCountryItself() {
        Set<String> places = Stream.concat(GAZETTEER.cities().stream(), GAZETTEER.countries().stream())
                .map(Item::item)
                .collect(Collectors.toSet());
        for (Country country : GAZETTEER.countries()) {
            assertTrue(country.capitalItem().isEmpty() || places.contains(country.capitalItem()), country::label);
        }
    }

    @Test
    void everyCountryCodeIsOfACountry() {
        Set<String> codes =
                GAZETTEER.countries().stream().map(Country::code).collect(Collectors.toCollection(TreeSet::new));
        GAZETTEER.cities().forEach(city -> assertTrue(codes.contains(city.country()), city::toString));
        codes.addAll(WITHOUT_CODE);
        GAZETTEER.people().forEach(person -> person.posts()
                .forEach(post -> assertTrue(codes.contains(post.country()), person::toString)));
    }

    @Test
    void everyPostsDatesAreInOrder() {
        GAZETTEER.people().forEach(person -> person.posts().forEach(post -> {
            boolean reversed = post.start()
                    .flatMap(start -> post.end().filter(end -> end.isBefore(start)))
                    .isPresent();
            assertFalse(reversed, person::toString);
        }));
    }

    @Test
    void everyOfficeHasTitles() {
        Set<String> offices = GAZETTEER.offices().keySet();
        GAZETTEER.people().forEach(person -> person.posts()
                .forEach(post -> assertTrue(offices.contains(post.office()), person::toString)));
    }

    @Test
    void everyCountryHasACapitalButThese() {
        Set<String> without = GAZETTEER.countries().stream()
                .filter(country -> country.capital().isEmpty())
                .map(Country::label)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(WITHOUT_CAPITAL, without);
    }

    @Test
    void theListOfItemsHasEachOnceByNumber() {
        List<Long> numbers = GAZETTEER.entries().stream()
                .map(entry -> Long.parseLong(entry.item().substring(1)))
                .toList();
        assertEquals(items().size(), numbers.size());
        assertEquals(numbers.stream().sorted().distinct().toList(), numbers);
    }

    @Test
    void aNameOfACountryIsOfOneCountry() {
        Set<String> seen = new HashSet<>();
        for (Country country : GAZETTEER.countries()) {
            country.names().map(NameWords::key).distinct().forEach(name -> assertTrue(seen.add(name), name));
        }
    }

    @Test
    void aNameThatTextUsesOtherwiseIsAName() {
        Set<String> names = items().stream().flatMap(Item::names).collect(Collectors.toSet());
        GAZETTEER.ordinaryWords().forEach(word -> assertTrue(names.contains(word), word));
    }

    private List<Item> items() {
        return Stream.of(
                        GAZETTEER.countries(),
                        GAZETTEER.cities(),
                        GAZETTEER.organisations(),
                        GAZETTEER.people(),
                        GAZETTEER.topics())
                .flatMap(List::stream)
                .map(Item.class::cast)
                .toList();
    }
}
