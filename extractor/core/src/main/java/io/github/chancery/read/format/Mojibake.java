package io.github.chancery.read.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Repairs text in UTF-8 that somebody read as Windows-1252 and wrote again: "ministerâ€™s" is "minister’s". */
public final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String FOLLOWING = "[\\u0080-¿ŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]";
    /** What a text has that was read wrongly, and hardly any other: its quotation marks or its accents. */
    private static final Pattern SIGN = Pattern.compile("â€|Ã" + FOLLOWING);
    /** The bytes of one character, each a character now. */
    private static final Pattern CHARACTER =
            Pattern.compile("[Â-ß]" + FOLLOWING + "|[à-ï]" + FOLLOWING + "{2}|[ð-ô]" + FOLLOWING + "{3}");
    /** The closing quotation mark, whose last byte is no character of Windows-1252. */
    private static final String CUT_OFF = "â€";

    private Mojibake() {}

    /** The text as it was meant; the same if nothing in it was read wrongly. */
    public static String repaired(String text) {
        if (!SIGN.matcher(text).find()) {
            return text;
        }
        String repaired = CHARACTER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(meant(found)));
        return repaired.replace(CUT_OFF + "\u009D", "”").replace(CUT_OFF, "”");
    }

    private static String meant(MatchResult found) {
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(found.group()));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            // It was meant as it stands.
            return found.group();
        }
    }
}
