package io.github.chancery.link;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says whether a title in text fits a post. */
final class Offices {
    private static final Set<String> TOP =
            Set.of("head_of_state", "head_of_government", "foreign_minister", "international_head");
    private static final Set<String> SERVICE = Set.of("ambassador", "permanent_representative", "spokesperson");

    private final Map<String, Set<String>> officesByTitle = new TreeMap<>();

    /** @param offices the titles of every office */
    Offices(Map<String, List<String>> offices) {
        offices.forEach((office, titles) -> titles.forEach(title -> officesByTitle
                .computeIfAbsent(Words.key(title), key -> new TreeSet<>())
                .add(office)));
    }

    /** Whether the holder of a post can be called by a title. */
    boolean fits(String title, Post post) {
        String told = Words.key(title);
        String position = Words.key(post.position());
        return told.equals(position)
                || (told.contains(" ") && contains(position, told))
                || offices(told).contains(post.office());
    }

    /** From 0 to 1: how likely it is that news speak of the holder of such a post. */
    static double prominence(Post post) {
        if (TOP.contains(post.office())) {
            return 1;
        }
        return SERVICE.contains(post.office()) ? 0 : 1.0 / 2;
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
