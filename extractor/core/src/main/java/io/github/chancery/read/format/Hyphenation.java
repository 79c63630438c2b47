package io.github.chancery.read.format;

import io.github.chancery.resource.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins words that were parted at the ends of lines, as in text taken from a page: "Wed-" above "nesday". */
public final class Hyphenation {
    /** The end of a line within a word, and where the word goes on in small letters. */
    private static final Pattern PARTED = Pattern.compile("(?<!\\p{L})(\\p{L}++)-\\R(\\p{Ll}[^\\s]*+)[ \\t]?");
    /** What keeps its hyphen wherever it stands: "vice-president". */
    private static final Set<String> PREFIXES = WordList.of("read/hyphens.txt").words("prefix");
    /** One line that ends with a hyphen may be a dash. */
    private static final int FEWEST = 2;

    private Hyphenation() {}

    /** The text with its words whole, each on the line on which it began; the same if none was parted. */
    public static String joined(String text) {
        Matcher parted = PARTED.matcher(text);
        return parted.results().limit(FEWEST).count() < FEWEST
                ? text
                : parted.reset().replaceAll(found -> Matcher.quoteReplacement(whole(found)));
    }

    private static String whole(MatchResult found) {
        boolean compound = PREFIXES.contains(found.group(1).toLowerCase(Locale.ROOT));
        return found.group(1) + (compound ? "-" : "") + found.group(2) + "\n";
    }
}
