package io.github.chancery.read.layout;

import io.github.chancery.resource.WordList;
import java.util.List;

/**
 * Takes the page around an article away: buttons, captions, bylines, and the lists that follow its end.
 *
 * @param ends phrases that say that what follows is no longer the article
 * @param single phrases that say that a line alone is not the article's
 */
record Clutter(List<ClutterPhrase> ends, List<ClutterPhrase> single) {

    static Clutter shipped() {
        WordList words = WordList.of(Clutter.class, "clutter.txt");
        return new Clutter(phrases(words.entries("end")), phrases(words.entries("line")));
    }

    private static List<ClutterPhrase> phrases(List<String> written) {
        return written.stream().map(ClutterPhrase::of).toList();
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
            // A phrase above most of the prose is a button within the article.
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

    private static boolean matches(List<ClutterPhrase> phrases, Passage passage) {
        if (!passage.isShortLine()) {
            return false;
        }
        String line = passage.text().replaceAll("\\s+", " ");
        return phrases.stream().anyMatch(phrase -> phrase.matches(line));
    }
}
