package io.github.chancery.name;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Topics of our own by what they say: "Syria's situation" and "the situation in Syria" are one. */
public final class TopicName {
    private static final Pattern OWNED = Pattern.compile("^(.+?)(?:['’]s|(?<=s)['’]) (.+)$");
    private static final Pattern EMPTY = Pattern.compile("\\b(?:the|a|an|of|in) ");

    private TopicName() {}

    /** A form that the same words have however they are put: the owner behind what is owned, without small words. */
    public static String normal(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher owned = OWNED.matcher(plain);
        String ordered = owned.matches() ? owned.group(2) + " " + owned.group(1) : plain;
        String telling = EMPTY.matcher(ordered).replaceAll("");
        return telling.isBlank() ? plain : telling;
    }
}
