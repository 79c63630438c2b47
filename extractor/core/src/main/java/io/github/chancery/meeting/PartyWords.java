package io.github.chancery.meeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Nouns that stand for parties.
 *
 * @param state those that act for a country named beside them
 * @param people those that name an unnamed group
 * @param acting those of {@code people} who act for a state, an organisation or a party to a conflict
 * @param body words in the name of a body that acts in diplomacy
 * @param both those that, after "both" or "the two", name the parties already spoken of
 */
record PartyWords(Set<String> state, Set<String> people, Set<String> acting, Set<String> body, Set<String> both) {

    static PartyWords shipped() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PartyWords.class.getResourceAsStream("parties.txt")), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            return new PartyWords(
                    words(lines, "state:"),
                    words(lines, "people:"),
                    words(lines, "acting:"),
                    words(lines, "body:"),
                    words(lines, "both:"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a group's description says that it acts in diplomacy: "opposition leaders". */
    boolean isActing(String description) {
        return Stream.of(description.toLowerCase(Locale.ROOT).split("[ -]", -1))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .anyMatch(acting::contains);
    }

    /** Whether an organisation's name says that it acts in diplomacy: "the Security Council". */
    boolean isBody(String name) {
        return Stream.of(name.split("[ -]", -1)).anyMatch(body::contains);
    }

    private static Set<String> words(List<String> lines, String section) {
        Set<String> words = new HashSet<>();
        for (String line : lines) {
            if (line.startsWith(section)) {
                words.addAll(List.of(line.substring(section.length()).strip().split("\\s+")));
            }
        }
        return Set.copyOf(words);
    }
}
