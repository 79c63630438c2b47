package io.github.chancery.link.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.gazetteer.Person;
import io.github.chancery.name.NameWords;
import io.github.chancery.name.Spelling;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index answers as a search through all items would. */
class IndexedGazetteerTest {
    private static final int EACH = 97;

    private static final Gazetteer GAZETTEER = Gazetteer.embedded();
    private static final ItemIndex INDEX = IndexCache.open(GAZETTEER);
    private static final Spelling SPELLING = GAZETTEER.spelling();

    @Test
    void allItemsAreInIt() {
        assertEquals(
                GAZETTEER.items().sorted(Comparator.comparingLong(Item::number)).toList(),
                INDEX.all().toList());
    }

    @Test
    void everyNameFindsAllItsItems() {
        Map<String, Set<Item>> named =
                byWord(GAZETTEER.items(), item -> item.names().map(NameWords::key));
        sample().forEach(item -> item.names().forEach(name -> {
            Set<String> expected =
                    items(named.get(NameWords.key(name)).stream().filter(other -> other.getClass() == item.getClass()));
            assertEquals(
                    expected, items(INDEX.exact(name, item.getClass()).stream().map(Hit::item)), name);
        }));
    }

    @Test
    void everyWordFindsAllItsPersons() {
        Map<String, Set<Person>> having = byWord(GAZETTEER.people().stream(), this::foldedWords);
        for (Person person : GAZETTEER.people().stream().skip(EACH).limit(EACH).toList()) {
            List<String> words = NameWords.ofPerson(person.label());
            Set<String> expected =
                    items(words.stream().map(SPELLING::folded).flatMap(word -> having.get(word).stream()));
            assertEquals(expected, items(INDEX.withWords(words, Person.class).stream()), person.label());
        }
    }

    private Stream<String> foldedWords(Person person) {
        return person.names().flatMap(name -> NameWords.ofPerson(name).stream()).map(SPELLING::folded);
    }

    private static <T extends Item> Map<String, Set<T>> byWord(Stream<T> items, Function<T, Stream<String>> words) {
        Map<String, Set<T>> having = new HashMap<>();
        items.forEach(item -> words.apply(item).forEach(word -> having.computeIfAbsent(word, key -> new HashSet<>())
                .add(item)));
        return having;
    }

    private Stream<Item> sample() {
        return GAZETTEER.items().filter(item -> item.number() % EACH == 0);
    }

    private static Set<String> items(Stream<? extends Item> items) {
        return items.map(Item::item).collect(Collectors.toCollection(TreeSet::new));
    }
}
