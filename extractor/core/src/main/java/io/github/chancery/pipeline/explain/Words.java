package io.github.chancery.pipeline.explain;

import java.util.Locale;

/** The names of constants as a reader would write them. */
public final class Words {
    private Words() {}

    /** The constant's name, in small letters and with blanks. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
