package io.github.chancery.read;

import java.util.regex.Pattern;

/** How the items of lists begin. */
final class Bullets {
    private static final Pattern BULLET = Pattern.compile("[-–—*•●▪·◦■►>]+\\s*\\S|\\(?\\p{Alnum}{1,2}[.)]\\s");

    private Bullets() {}

    static boolean begin(String line) {
        return BULLET.matcher(line).lookingAt();
    }
}
