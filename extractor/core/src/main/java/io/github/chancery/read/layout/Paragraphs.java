package io.github.chancery.read.layout;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into passages: blank lines part them, and so does every line end that is not for the page's width. */
final class Paragraphs {
    private Paragraphs() {}

    static List<Passage> of(String text) {
        List<List<Line>> groups = groups(Line.of(text));
        Wrapping wrapping = Wrapping.of(text, groups);
        List<Passage> passages = new ArrayList<>();
        for (List<Line> group : groups) {
            int first = 0;
            for (int next = 1; next <= group.size(); next++) {
                if (next == group.size() || !wrapping.joins(group.get(next - 1), group.get(next))) {
                    int begin = group.get(first).begin();
                    passages.add(new Passage(
                            begin, text.substring(begin, group.get(next - 1).end())));
                    first = next;
                }
            }
        }
        return passages;
    }

    /** The lines between blank ones. */
    private static List<List<Line>> groups(List<Line> lines) {
        List<List<Line>> groups = new ArrayList<>();
        boolean within = false;
        for (Line line : lines) {
            if (!line.isBlank() && !within) {
                groups.add(new ArrayList<>());
            }
            within = !line.isBlank();
            if (within) {
                groups.get(groups.size() - 1).add(line);
            }
        }
        return groups;
    }
}
