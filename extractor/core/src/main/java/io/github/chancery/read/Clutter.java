package io.github.chancery.read;

import java.util.List;

/**
 * Takes the page around an article away: buttons, captions, bylines, and the lists that follow its end.
 *
 * @param ends cues that what follows is no longer the article
 * @param single cues that a line alone is not the article's
 */
record Clutter(List<Cue> ends, List<Cue> single) {

    static Clutter shipped() {
        CueFile file = CueFile.named("clutter.txt");
        return new Clutter(cues(file, "end"), cues(file, "line"));
    }

    private static List<Cue> cues(CueFile file, String kind) {
        return file.entries(kind).stream().map(Cue::of).toList();
    }

    /** The passages of {@code all} that are the article's own. */
    List<Passage> without(List<Passage> all) {
        return all.subList(0, end(all)).stream()
                .filter(Passage::hasLetterOrDigit)
                .filter(passage -> !matches(single, passage) && !matches(ends, passage))
                .toList();
    }

    private int end(List<Passage> all) {
        int prose = prose(all);
        int before = 0;
        for (int index = 0; index < all.size(); index++) {
            // A cue above most of the prose is a button within the article.
            if (before * 2 > prose && matches(ends, all.get(index))) {
                return index;
            }
            before += prose(List.of(all.get(index)));
        }
        return all.size();
    }

    private static int prose(List<Passage> passages) {
        return passages.stream()
                .filter(Passage::isProse)
                .mapToInt(passage -> passage.text().length())
                .sum();
    }

    private static boolean matches(List<Cue> cues, Passage passage) {
        if (!passage.isShortLine()) {
            return false;
        }
        String line = passage.text().replaceAll("\\s+", " ");
        return cues.stream().anyMatch(cue -> cue.matches(line));
    }
}
