package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.resource.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands among words and is none: signs that make a word bold, and in captions the side of the picture.
 *
 * @param sides words such as "left"
 */
record Markup(Set<String> sides) {
    private static final Pattern EMPHASIS = Pattern.compile("\\*{1,3}|_{2,3}");
    /** "(left)" is a bracket, a word and a bracket. */
    private static final int IN_BRACKETS = 3;

    static Markup shipped() {
        return new Markup(WordList.of(Markup.class, "captions.txt").all());
    }

    /** The words of {@code tokens} that are words. */
    List<CoreLabel> without(List<CoreLabel> tokens) {
        List<CoreLabel> words = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (isSide(tokens, i)) {
                i += IN_BRACKETS;
                continue;
            }
            if (!EMPHASIS.matcher(tokens.get(i).word()).matches()) {
                words.add(tokens.get(i));
            }
            i++;
        }
        return words;
    }

    private boolean isSide(List<CoreLabel> tokens, int first) {
        return first + IN_BRACKETS <= tokens.size()
                && tokens.get(first).word().equals("(")
                && tokens.get(first + 2).word().equals(")")
                && sides.contains(tokens.get(first + 1).word().toLowerCase(Locale.ROOT));
    }
}
