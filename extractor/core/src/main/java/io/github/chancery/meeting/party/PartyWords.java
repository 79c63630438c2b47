package io.github.chancery.meeting.party;

import io.github.chancery.resource.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Nouns that stand for parties.
 *
 * @param state those that act for a country named beside them
 * @param people those that name an unnamed group
 * @param acting those of {@code people} who act for a state, an organisation or a party to a conflict
 * @param body words in the name of a body that acts in diplomacy
 * @param sole posts that only one person has at a time, and that stand for a name
 * @param internal those who serve under somebody
 * @param local officials who, where no country is told, are those of the country that one visits
 * @param counting nouns that only count those named behind "of", or nobody
 * @param privately words for those who stand for no state, whatever country they are of
 * @param collective those that, in a list of parties, name a group without a plural
 * @param alone those that name a group by themselves: "the opposition"
 * @param both those that, after "both" or "the two", name the parties already spoken of
 */
public record PartyWords(
        Set<String> state,
        Set<String> people,
        Set<String> acting,
        Set<String> body,
        Set<String> sole,
        Set<String> internal,
        Set<String> local,
        Set<String> abroad,
        Set<String> counting,
        Set<String> privately,
        Set<String> collective,
        Set<String> alone,
        Set<String> both) {

    public static PartyWords shipped() {
        WordList lines = WordList.of("meeting/parties.txt");
        return new PartyWords(
                lines.words("state"),
                lines.words("people"),
                lines.words("acting"),
                lines.words("body"),
                lines.words("sole"),
                lines.words("internal"),
                lines.words("local"),
                lines.words("abroad"),
                lines.words("counting"),
                lines.words("private"),
                lines.words("collective"),
                lines.words("alone"),
                lines.words("both"));
    }

    /** Whether a group's description says that it acts in diplomacy: "opposition leaders". */
    public boolean isActing(String description) {
        return hasOne(description, acting);
    }

    /** Whether a group's description says that it serves under somebody: "civilian employees". */
    public boolean isInternal(String description) {
        return hasOne(description, internal);
    }

    /** Whether a group's description says that it acts for the government of where it is: "senior officials". */
    public boolean isLocal(String description) {
        return hasOne(description, local) && !hasOne(description, abroad);
    }

    /** Whether a post stands for no state: "civil society leaders". */
    boolean isPrivate(String title) {
        return hasOne(title, privately);
    }

    private static boolean hasOne(String description, Set<String> words) {
        return Stream.of(description.toLowerCase(Locale.ROOT).split("[ -]", -1))
                .map(word -> word.replaceFirst("ies$", "y").replaceFirst("s$", ""))
                .anyMatch(words::contains);
    }

    /** Whether a post stands for a name: "the Pope". */
    public boolean isSole(String title) {
        return sole.contains(title);
    }

    /** Whether an organisation's name says that it acts in diplomacy: "the Security Council". */
    public boolean isBody(String name) {
        return Stream.of(name.split("[ -]", -1)).anyMatch(body::contains);
    }
}
