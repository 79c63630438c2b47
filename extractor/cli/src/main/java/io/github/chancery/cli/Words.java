package io.github.chancery.cli;

import java.util.Locale;

/** The names of constants as a reader would write them. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
