package io.github.chancery.bench;

import io.github.chancery.link.gazetteer.City;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.gazetteer.Organisation;
import io.github.chancery.link.gazetteer.Person;
import io.github.chancery.link.gazetteer.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up items, the same ones every time: three of four are persons, the others cities and organisations. */
final class SyntheticItems {
    private static final int SEED = 20_140_315;
    private static final int GIVEN_NAMES = 5_000;
    private static final int FAMILY_NAMES = 200_000;
    private static final int KINDS = 8;
    private static final int COUNTRIES = 200;
    private static final String[] CONSONANTS = {
        "b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "sh", "kh"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u"};

    private final Random random = new Random(SEED);
    private final List<String> given = words(GIVEN_NAMES);
    private final List<String> family = words(FAMILY_NAMES);

    /** So many items, with the numbers from 1. */
    Stream<Item> items(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(number -> switch (number % KINDS) {
            case 0 -> city("Q" + number);
            case 1 -> new Organisation("Q" + number, family() + " " + family() + " Union", List.of(), "un");
            default -> person("Q" + number);
        });
    }

    private City city(String item) {
        return new City(item, family(), country(), random.nextInt(5_000_000), Optional.empty(), List.of(family()));
    }

    private Person person(String item) {
        LocalDate start = LocalDate.ofEpochDay(random.nextInt(20_000));
        Post post = new Post(
                "foreign_minister",
                "Minister of Foreign Affairs",
                country(),
                Optional.of(start),
                Optional.of(start.plusYears(4)));
        return new Person(item, name(), List.of(name(), name()), List.of(post));
    }

    private String name() {
        return given.get(random.nextInt(given.size())) + " " + family();
    }

    /** A few names are those of many, as in the world. */
    private String family() {
        return family.get((int) (Math.pow(random.nextDouble(), 2) * family.size()));
    }

    private String country() {
        return "C" + random.nextInt(COUNTRIES);
    }

    private List<String> words(int size) {
        return IntStream.range(0, size).mapToObj(i -> word()).toList();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int syllables = 2 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            word.append(CONSONANTS[random.nextInt(CONSONANTS.length)]).append(VOWELS[random.nextInt(VOWELS.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
