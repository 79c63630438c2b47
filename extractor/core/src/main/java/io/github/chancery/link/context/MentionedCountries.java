package io.github.chancery.link.context;

import io.github.chancery.link.gazetteer.Country;
import io.github.chancery.link.gazetteer.Gazetteer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds which countries a text mentions, by their names, demonyms and seats of government. */
public final class MentionedCountries {
    private static final int MOST_WORDS = 4;
    private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}.'’-]+");
    private static final Pattern EDGES = Pattern.compile("^[.'’-]+|['’]s$|[.'’-]+$");

    private final Map<String, String> codes = new HashMap<>();

    /** @param gazetteer its countries; a name that a province of another country has, too, tells of neither */
    public MentionedCountries(Gazetteer gazetteer) {
        for (Country country : gazetteer.countries()) {
            Stream.of(country.names(), country.demonyms().stream(), country.seats().stream())
                    .flatMap(names -> names)
                    .filter(name -> gazetteer.provinces().named(name).isEmpty())
                    .forEach(name -> codes.putIfAbsent(trimmed(name), country.code()));
        }
    }

    /** The codes of the countries mentioned, in alphabetical order. */
    public Set<String> in(String text) {
        List<String> words = SPACE.splitAsStream(text).toList();
        Set<String> found = new HashSet<>();
        for (int first = 0; first < words.size(); first++) {
            StringBuilder phrase = new StringBuilder();
            for (int i = first; i < Math.min(words.size(), first + MOST_WORDS); i++) {
                phrase.append(i == first ? "" : " ").append(words.get(i));
                String code = codes.get(trimmed(phrase.toString()));
                if (code != null) {
                    found.add(code);
                }
            }
        }
        return new TreeSet<>(found);
    }

    /** The code of the country that a phrase is a name, demonym or seat of, and no more. */
    public Optional<String> called(String phrase) {
        return Optional.ofNullable(codes.get(trimmed(phrase)));
    }

    private static String trimmed(String phrase) {
        return EDGES.matcher(phrase.replace('’', '\'')).replaceAll("");
    }
}
