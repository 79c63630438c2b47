package io.github.chancery.name;

import io.github.chancery.digest.Sha256;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the readable end of an IRI from a name. */
public final class Slug {
    private static final int MAX_LENGTH = 80;
    private static final int HASH_LENGTH = 12;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    /** What newspapers write differently in one name: "Jean-Claude" and "Jean Claude", "O’Brien" and "O'Brien". */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Pd}\\p{Pi}\\p{Pf}'\"`.,]+");

    private static final Pattern ILLEGAL = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+");
    private static final Pattern HYPHENS = Pattern.compile("-{2,}");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    private Slug() {}

    /**
     * The words of a name in lower case without accents, joined by hyphens: "José da Silva" is {@code jose-da-silva}.
     * Letters of every script stay. A name that is too long, or that loses more than case, accents and punctuation,
     * ends in a hash so that it stays apart from others.
     */
    public static String of(String name) {
        String folded = fold(name);
        String words = SEPARATORS.matcher(folded).replaceAll("-");
        String legal = HYPHENS.matcher(ILLEGAL.matcher(words).replaceAll("-")).replaceAll("-");
        String slug = OUTER_HYPHENS.matcher(legal).replaceAll("");
        boolean lossy = slug.isEmpty() || ILLEGAL.matcher(words).find();
        if (!lossy && slug.length() <= MAX_LENGTH) {
            return slug;
        }
        String hash = Sha256.ofText(folded).substring(0, HASH_LENGTH);
        return slug.isEmpty() ? hash : shorten(slug) + "-" + hash;
    }

    private static String fold(String name) {
        String visible = INVISIBLE.matcher(Folding.withoutAccents(name)).replaceAll("");
        return Normalizer.normalize(visible.toLowerCase(Locale.ROOT), Form.NFC).strip();
    }

    private static String shorten(String slug) {
        int room = MAX_LENGTH - HASH_LENGTH - 1;
        if (slug.length() <= room) {
            return slug;
        }
        int end = Character.isHighSurrogate(slug.charAt(room - 1)) ? room - 1 : room;
        return OUTER_HYPHENS.matcher(slug.substring(0, end)).replaceAll("");
    }
}
