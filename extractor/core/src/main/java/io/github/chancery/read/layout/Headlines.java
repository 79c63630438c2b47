package io.github.chancery.read.layout;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the headlines of a text from its paragraphs.
 *
 * @param title the article's title, if the input gives it
 */
record Headlines(Optional<String> title) {
    private static final int LONGEST = 150;
    private static final Pattern FIRST = Pattern.compile("[\"“„‘'«]?[\\p{Lu}\\p{N}].*");
    /** A sentence ends with its stop, a headline with a word. */
    private static final Pattern LAST = Pattern.compile(".*[\\p{L}\\p{N}%?][)\"”’'»]?");
    /** The end of a sentence and more, the name of a speaker, an address to write to or to look at. */
    private static final Pattern OTHER =
            Pattern.compile("\\p{Ll}{4}[.!?][\"”’')]* +\\p{Lu}|[.!?]\\)|^[\\p{Lu}][\\p{Lu} .'’-]+:|@|https?:|www\\.");

    /** Whether {@code passage}, which does not end the text, heads what follows. */
    boolean include(Passage passage) {
        return isTitle(passage) || isLikeOne(passage);
    }

    private boolean isTitle(Passage passage) {
        return title.map(Headlines::plain).filter(plain(passage.text())::equals).isPresent();
    }

    private static String plain(String headline) {
        return headline.strip().replaceAll("\\s+", " ").replace('’', '\'').replace('‘', '\'');
    }

    private static boolean isLikeOne(Passage passage) {
        String line = passage.text();
        return passage.isOneLine()
                && line.length() <= LONGEST
                && line.codePoints().anyMatch(Character::isLetter)
                && !Line.isItem(line)
                && FIRST.matcher(line).matches()
                && LAST.matcher(line).matches()
                && !OTHER.matcher(line).find();
    }
}
