package io.github.chancery.name;

import java.util.regex.Pattern;

/** Names of persons whom the press calls by their initials: "MBS". */
public final class Initials {
    /** Not the numbers of kings and popes. */
    private static final Pattern LETTERS = Pattern.compile("(?![IVX]+$)\\p{Lu}{3,5}");

    private Initials() {}

    /** Whether a name is made of initials alone. */
    public static boolean are(String name) {
        return LETTERS.matcher(name).matches();
    }
}
