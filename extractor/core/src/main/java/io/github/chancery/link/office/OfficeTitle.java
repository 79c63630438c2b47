package io.github.chancery.link.office;

import io.github.chancery.link.gazetteer.Post;
import io.github.chancery.name.NameWords;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A post by its title alone, of those that a country has one holder of at a time: "foreign minister", and of several
 * countries "foreign ministers".
 *
 * @param title as {@link NameWords#key} makes it
 * @param offices the offices that it may be
 */
record OfficeTitle(String title, Set<String> offices) {
    private static final Set<String> ONE_HOLDER = Set.of(
            "head_of_state",
            "head_of_government",
            "foreign_minister",
            "defence_minister",
            "finance_minister",
            "interior_minister");
    /** Titles beside a name that may be many a post's without one: a queen may be a king's wife. */
    private static final Set<String> LOOSE = Set.of(
            "minister",
            "secretary",
            "minister of state",
            "leader",
            "ruler",
            "queen",
            "chief executive",
            "treasurer",
            "economy minister",
            "minister of economy");

    private static final Set<String> MONARCHS = Set.of("king", "emir", "sultan", "emperor", "monarch", "sovereign");
    /** NameWords that a position has in its name if its title has them: India's foreign secretary is no minister. */
    private static final Set<String> TELLING = Set.of("secretary", "chancellor", "president", "supreme leader", "pope");

    OfficeTitle {
        offices = Set.copyOf(offices);
    }

    /** The post that a title is, if it is one. */
    static Optional<OfficeTitle> of(String title, OfficeTitles offices) {
        String told = NameWords.key(title);
        Set<String> found = offices.exactly(told);
        if (found.isEmpty() && told.endsWith("s")) {
            told = told.substring(0, told.length() - 1);
            found = offices.exactly(told);
        }
        Set<String> sole = new TreeSet<>(found);
        sole.retainAll(ONE_HOLDER);
        return sole.isEmpty() || LOOSE.contains(told) ? Optional.empty() : Optional.of(new OfficeTitle(told, sole));
    }

    /** Whether somebody who has a post of a country can be called so. */
    boolean fits(Post post, String country) {
        String position = NameWords.key(post.position());
        boolean monarch = MONARCHS.contains(title);
        return post.country().equals(country)
                && offices.contains(post.office())
                && (!monarch || MONARCHS.stream().anyMatch(position::contains))
                && TELLING.stream().noneMatch(word -> title.contains(word) && !position.contains(word));
    }
}
