package io.github.chancery.store.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.chancery.digest.Sha256;
import java.io.BufferedReader;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** Goes through the lines of a backup, whose bytes are its characters, and compares them with what they tell of themselves. */
final class BackupCheck {
    private final BufferedReader lines;
    private final MessageDigest digest = Sha256.digest();
    private long quads;
    private String manifest = "";
    private boolean hasChecksum;

    BackupCheck(BufferedReader lines) {
        this.lines = lines;
    }

    /** The form that the first line tells; 0 if it is no backup's. */
    int form() throws IOException {
        String first = lines.readLine();
        if (first == null) {
            return 0;
        }
        digest(first);
        return BackupLines.form(first);
    }

    /** The manifest, unless something is not as it was written. */
    Optional<Manifest> rest() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (BackupLines.isChecksum(line)) {
                hasChecksum = true;
                boolean isRight =
                        line.equals(BackupLines.checksum(HexFormat.of().formatHex(digest.digest())))
                                && lines.readLine() == null;
                return isRight ? whole() : Optional.empty();
            }
            take(line);
        }
        return Optional.empty();
    }

    /** Whether the last line was not met. */
    boolean isCutOff() {
        return !hasChecksum;
    }

    private void take(String line) {
        digest(line);
        if (BackupLines.isComment(line)) {
            manifest = line;
        } else {
            quads++;
        }
    }

    private Optional<Manifest> whole() throws IOException {
        return Optional.of(BackupLines.manifest(manifest)).filter(told -> told.quads() == quads);
    }

    private void digest(String line) {
        digest.update(line.getBytes(ISO_8859_1));
        digest.update((byte) '\n');
    }
}
