package io.github.chancery.gazetteer;

import java.util.BitSet;

/** Finds item numbers in the bytes of a document without parsing it. */
final class ItemNumbers {
    private static final int DIGITS = 9;

    private ItemNumbers() {}

    /** Whether a document has, as a string of its own, an item of a set: {@code "Q42"}. */
    static boolean anyIn(byte[] json, BitSet items) {
        for (int i = 0; i < json.length - 3; i++) {
            if (json[i] == '"' && json[i + 1] == 'Q') {
                int number = 0;
                int at = i + 2;
                while (at < json.length && at < i + 2 + DIGITS && json[at] >= '0' && json[at] <= '9') {
                    number = number * 10 + json[at] - '0';
                    at++;
                }
                if (at < json.length && json[at] == '"' && at > i + 2 && items.get(number)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a document has some bytes. */
    static boolean contains(byte[] json, byte[] wanted) {
        for (int i = 0; i <= json.length - wanted.length; i++) {
            if (json[i] == wanted[0] && json[i + 1] == wanted[1] && startsWith(json, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] json, int start, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (json[start + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The number of an item such as "Q42". */
    static int of(String item) {
        return Integer.parseInt(item, 1, item.length(), 10);
    }
}
