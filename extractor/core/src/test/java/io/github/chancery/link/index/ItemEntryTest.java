package io.github.chancery.link.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.link.gazetteer.City;
import io.github.chancery.link.gazetteer.Coordinates;
import io.github.chancery.link.gazetteer.Country;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.gazetteer.Organisation;
import io.github.chancery.link.gazetteer.Person;
import io.github.chancery.link.gazetteer.Post;
import io.github.chancery.link.gazetteer.Topic;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Everything of an item is in its entry. */
class ItemEntryTest {
    private static final LocalDate DAY = LocalDate.of(2019, 5, 1);
    private static final Optional<LocalDate> LONG_AGO = Optional.of(LocalDate.of(1066, 10, 14));

    @Test
    void anItemIsReadAsItWasWritten() throws IOException {
        List<Item> items = new ArrayList<>(Invented.ITEMS);
        items.add(new City("Q1", "Bree", "AR", 7, Optional.of(new Coordinates(-1.5, 179)), List.of("Briga", "B."), 12));
        items.add(new Organisation("Q2", "Prancing Pony", List.of("Pony"), "venue", 3));
        items.add(new Topic("Q3", "Peace of Bree", List.of("Bree accord"), LONG_AGO, 9));
        items.add(new Topic("Q4", "Peace of Dale", List.of()));
        items.add(new Country(
                "Q6",
                "Dale",
                "",
                List.of(),
                List.of("Kingdom under the Mountain"),
                "",
                "",
                List.of(),
                Optional.empty()));
        items.add(new Person(
                "Q99999999999",
                "Barliman Butterbur",
                List.of("Barley", "Butterbur"),
                List.of(
                        new Post("adviser", "Landlord", "AR", LONG_AGO, Optional.empty()),
                        new Post("adviser", "Warden", "", Optional.empty(), Optional.of(DAY))),
                Optional.of(DAY),
                42));
        for (Item item : items) {
            assertEquals(item, ItemEntry.read(ItemEntry.write(item)));
        }
    }
}
