package io.github.chancery.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts and bytes, in hexadecimal digits. */
public final class Sha256 {
    private Sha256() {}

    /** The digest of the parts in UTF-8, each followed by a zero byte so that no two lists run together alike. */
    public static String hex(String... parts) {
        MessageDigest digest = digest();
        for (String part : parts) {
            digest.update(part.getBytes(UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of the text in UTF-8, as {@code sha256sum} prints it. */
    public static String ofText(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(UTF_8)));
    }

    /** The digest of all the bytes, one array after the other. */
    public static String ofBytes(byte[]... contents) {
        MessageDigest digest = digest();
        for (byte[] content : contents) {
            digest.update(content);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** One that is fed bit by bit. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
