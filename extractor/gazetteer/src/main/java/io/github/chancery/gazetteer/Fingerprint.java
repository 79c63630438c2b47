package io.github.chancery.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells inputs and results apart by short digests. */
final class Fingerprint {
    private static final int DIGITS = 16;
    /** Changes with what is written of an item: a run that was broken off before is not taken up. */
    private static final String FORMAT = "2";

    private Fingerprint() {}

    /** Of what is built from: the file, its size and date, and the selection. */
    static String of(Path from, byte[] selection) throws IOException {
        MessageDigest digest = sha256();
        String file =
                FORMAT + "\n" + from.toRealPath() + "\n" + Files.size(from) + "\n" + Files.getLastModifiedTime(from);
        digest.update(file.getBytes(UTF_8));
        digest.update(selection);
        return digits(digest);
    }

    /** Of the tables in a directory. */
    static String ofTables(Path directory) throws IOException {
        MessageDigest digest = sha256();
        for (Kind kind : Kind.values()) {
            try (InputStream in = Files.newInputStream(directory.resolve(kind.file()));
                    DigestOutputStream out = new DigestOutputStream(java.io.OutputStream.nullOutputStream(), digest)) {
                in.transferTo(out);
            }
        }
        return digits(digest);
    }

    private static String digits(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
