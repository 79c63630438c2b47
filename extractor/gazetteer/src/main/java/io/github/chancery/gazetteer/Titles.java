package io.github.chancery.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells a post's office from its name. */
final class Titles {
    private final Map<String, String> offices = new HashMap<>();

    /** @param titles the titles of every office; those of one word tell too little, as "minister" */
    Titles(Map<String, List<String>> titles) {
        titles.forEach((office, names) ->
                names.stream().filter(name -> name.contains(" ")).forEach(name -> offices.put(words(name), office)));
    }

    /** The office whose title in a name is the longest: "Deputy Foreign Minister of Arnor" is no foreign minister. */
    Optional<String> office(String name) {
        String words = words(name);
        return offices.keySet().stream()
                .filter(words::contains)
                .max((a, b) -> a.length() == b.length() ? b.compareTo(a) : Integer.compare(a.length(), b.length()))
                .map(offices::get);
    }

    private static String words(String name) {
        return " "
                + name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .trim() + " ";
    }
}
