package io.github.chancery.link.index;

import io.github.chancery.link.gazetteer.City;
import io.github.chancery.link.gazetteer.Coordinates;
import io.github.chancery.link.gazetteer.Country;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.gazetteer.Organisation;
import io.github.chancery.link.gazetteer.Person;
import io.github.chancery.link.gazetteer.Post;
import io.github.chancery.link.gazetteer.Topic;
import io.github.chancery.name.Spelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small world, so that no change of the real one breaks a test. */
final class Invented {
    static final ItemDocuments DOCUMENTS =
            new ItemDocuments(new Spelling(List.of(List.of("Elessar", "Elesar"), List.of("Arwen", "Arven"))));

    private static final Post KING = new Post(
            "head_of_state",
            "King",
            "GO",
            Optional.of(LocalDate.of(2019, 5, 1)),
            Optional.of(LocalDate.of(2020, 3, 1)));

    static final List<Item> ITEMS = List.of(
            new Country(
                    "Q30",
                    "Gondor",
                    "GO",
                    List.of("Gondorian"),
                    List.of("Kingdom of Gondor"),
                    "Minas Tirith",
                    "Q20",
                    List.of("Minas Tirith"),
                    Optional.of(new Coordinates(43.5, -12.25))),
            new City("Q20", "Minas Tirith", "GO", 900_000, Optional.empty(), List.of("Minas Anor")),
            new City("Q21", "Osgiliath", "GO", 400_000, Optional.empty(), List.of()),
            new City("Q22", "Osgiliath", "RO", 500_000, Optional.empty(), List.of()),
            new Organisation("Q40", "White Council of Middle-earth", List.of("WCM"), "forum"),
            new Organisation("Q41", "House of Húrin", List.of(), "venue"),
            new Person("Q5", "Elessar Telcontar", List.of("Strider"), List.of(KING)),
            new Person("Q6", "Khamul al-Sharqi", List.of(), List.of()),
            new Topic("Q50", "War of the Ring", List.of("Ring War")));

    private Invented() {}
}
