package io.github.chancery.link.office;

import io.github.chancery.link.gazetteer.Post;
import io.github.chancery.name.NameWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Says whether a title in text fits a post. */
public final class OfficeTitles {
    private final Map<String, Set<String>> officesByTitle = new TreeMap<>();
    private final Map<String, String> positions = new ConcurrentHashMap<>();

    /** @param offices the titles of every office */
    public OfficeTitles(Map<String, List<String>> offices) {
        offices.forEach((office, titles) -> titles.forEach(title -> officesByTitle
                .computeIfAbsent(NameWords.key(title), key -> new TreeSet<>())
                .add(office)));
    }

    /** The posts that a title can be for. */
    public Predicate<Post> postsOf(String title) {
        String told = NameWords.key(title);
        Set<String> offices = offices(told);
        return post -> offices.contains(post.office()) || isPosition(told, post.position());
    }

    /** Whether a title is a position's own name or, if it has several words, a part of it. */
    private boolean isPosition(String told, String position) {
        String known = positions.computeIfAbsent(position, NameWords::key);
        return known.equals(told) || (told.contains(" ") && contains(known, told));
    }

    /** The offices that a title is, and not only part of: "foreign minister", but not "former foreign minister". */
    public Set<String> exactly(String title) {
        return officesByTitle.getOrDefault(NameWords.key(title), Set.of());
    }

    /** Whether some words have a title among them. */
    public boolean hasTitle(String words) {
        return !offices(NameWords.key(words)).isEmpty();
    }

    /** Whether a word in front of a name is a title: "King", "Pope". */
    public boolean isTitle(String word) {
        return officesByTitle.containsKey(word);
    }

    /** The offices of the longest titles that a title has in it: "deputy foreign minister" is no foreign minister. */
    private Set<String> offices(String told) {
        Set<String> offices = new TreeSet<>();
        int longest = 0;
        for (Map.Entry<String, Set<String>> entry : officesByTitle.entrySet()) {
            int length = entry.getKey().length();
            if (length >= longest && contains(told, entry.getKey())) {
                if (length > longest) {
                    offices.clear();
                    longest = length;
                }
                offices.addAll(entry.getValue());
            }
        }
        return offices;
    }

    private static boolean contains(String words, String part) {
        return (" " + words + " ").contains(" " + part + " ");
    }
}
