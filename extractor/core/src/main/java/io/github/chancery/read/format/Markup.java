package io.github.chancery.read.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** What is left of HTML in a field that is to hold plain text: "&amp;amp;" and tags. */
public final class Markup {
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\\d?);");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|img|figure|section)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    /** One may be what a text writes of HTML. */
    private static final int FEWEST_TAGS = 2;
    /** Some feeds write "&amp;amp;quot;". */
    private static final int TIMES = 2;

    private Markup() {}

    /** The text that a reader would see; the same if there is no HTML in it. */
    public static String plain(String text) {
        String seen =
                isMarkedUp(text) ? PageText.of(Jsoup.parseBodyFragment(text).body()) : text;
        for (int time = 0; time < TIMES && ENTITY.matcher(seen).find(); time++) {
            seen = ENTITY.matcher(seen)
                    .replaceAll(found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), false)));
        }
        return seen;
    }

    /** Whether tags stand in the text. */
    public static boolean isMarkedUp(String text) {
        return TAG.matcher(text).results().limit(FEWEST_TAGS).count() == FEWEST_TAGS;
    }
}
