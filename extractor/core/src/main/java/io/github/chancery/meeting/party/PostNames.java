package io.github.chancery.meeting.party;

import io.github.chancery.name.NameVariants;
import io.github.chancery.resource.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which titles name the same post: "the top diplomat" may be the foreign minister or the Secretary of State. */
final class PostNames {
    private static final WordList LINES = WordList.of("meeting/posts.txt");

    /** Words that make of a post a lower one, or one of another kind. */
    private static final Set<String> RANKS = LINES.words("rank");

    private static final Set<String> FILLERS = LINES.words("filler");

    private final Map<String, List<Set<String>>> others = new TreeMap<>();

    private PostNames() {}

    /** The names that ship, of the form "premier = prime minister". */
    static PostNames shipped() {
        PostNames names = new PostNames();
        for (String line :
                LINES.entries().stream().filter(line -> line.contains("=")).toList()) {
            String[] parts = line.split("\\s*=\\s*", 2);
            List<Set<String>> meant = new ArrayList<>();
            for (String other : parts[1].split(",", -1)) {
                meant.add(words(other));
            }
            names.others.put(String.join(" ", words(parts[0])), meant);
        }
        return names;
    }

    /** Whether a title is of the post asked for: it has all its words, and none that makes it a lower post. */
    boolean isSame(String asked, String title) {
        List<Set<String>> held = meant(title);
        return meant(asked).stream().anyMatch(post -> held.stream().anyMatch(other -> isPost(post, other)));
    }

    private List<Set<String>> meant(String title) {
        Set<String> words = words(title);
        List<Set<String>> meant = new ArrayList<>(List.of(words));
        meant.addAll(others.getOrDefault(String.join(" ", words), List.of()));
        return meant;
    }

    private static boolean isPost(Set<String> asked, Set<String> held) {
        return held.containsAll(asked) && RANKS.stream().allMatch(rank -> asked.contains(rank) || !held.contains(rank));
    }

    private static Set<String> words(String title) {
        Set<String> words = new TreeSet<>(NameVariants.words(title));
        words.removeAll(FILLERS);
        return words;
    }
}
