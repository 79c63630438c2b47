package io.github.chancery.link.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.gazetteer.Person;
import io.github.chancery.name.NameWords;
import io.github.chancery.name.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index answers as a search through all items would. */
class IndexedGazetteerTest {
    private static final int EACH = 97;

    private final Gazetteer gazetteer = Gazetteer.embedded();
    private final ItemIndex index = IndexCache.open(gazetteer);
    private final Spelling spelling = gazetteer.spelling();

    @Test
    void allItemsAreInIt() {
        assertEquals(
                gazetteer.items().sorted(Comparator.comparingLong(Item::number)).toList(),
                index.all().toList());
    }

    @Test
    void everyNameFindsAllItsItems() {
        sample().forEach(item -> item.names().forEach(name -> {
            String key = NameWords.key(name);
            Set<String> expected = items(gazetteer
                    .items()
                    .filter(other -> other.getClass() == item.getClass())
                    .filter(other -> other.names().map(NameWords::key).anyMatch(key::equals)));
            assertEquals(
                    expected, items(index.exact(name, item.getClass()).stream().map(Hit::item)), name);
        }));
    }

    @Test
    void everyWordFindsAllItsPersons() {
        for (Person person : gazetteer.people().stream().skip(EACH).limit(EACH).toList()) {
            List<String> words = NameWords.ofPerson(person.label());
            Set<String> folded = words.stream().map(spelling::folded).collect(Collectors.toSet());
            Set<String> expected = items(gazetteer.people().stream().filter(other -> other.names()
                    .flatMap(name -> NameWords.ofPerson(name).stream())
                    .map(spelling::folded)
                    .anyMatch(folded::contains)));
            assertEquals(expected, items(index.withWords(words, Person.class).stream()), person.label());
        }
    }

    private Stream<Item> sample() {
        return gazetteer.items().filter(item -> item.number() % EACH == 0);
    }

    private static Set<String> items(Stream<? extends Item> items) {
        return items.map(Item::item).collect(Collectors.toCollection(TreeSet::new));
    }
}
