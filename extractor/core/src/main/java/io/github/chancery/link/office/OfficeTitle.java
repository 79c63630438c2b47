package io.github.chancery.link.office;

import io.github.chancery.link.gazetteer.Post;
import io.github.chancery.name.NameWords;
import io.github.chancery.resource.WordList;
import java.util.List;
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
    private static final WordList WORDS = WordList.of(OfficeTitle.class, "office-words.txt");
    private static final Set<String> SOLE = WORDS.words("sole");
    private static final Set<String> LOOSE = Set.copyOf(WORDS.entries("loose"));
    private static final Set<String> MONARCHS = WORDS.words("monarch");
    private static final List<String> TELLING = WORDS.entries("telling");

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
        sole.retainAll(SOLE);
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
