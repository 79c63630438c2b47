package io.github.chancery.store.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a backup that are no quads. They are comments, so that whoever reads N-Quads reads a backup: the form stands
 * in the first line, the manifest in the last but one, and in the last the checksum of all lines before it.
 */
final class BackupLines {
    /** Tells this way of writing backups from those to come. */
    static final int FORM = 1;

    private static final Pattern FIRST = Pattern.compile("# Chancery backup, form (\\d{1,9})");
    private static final String COMMENT = "# ";
    private static final String CHECKSUM = "# sha256 ";
    private static final JsonMapper JSON = new JsonMapper();

    private BackupLines() {}

    static String first() {
        return "# Chancery backup, form " + FORM;
    }

    /** The form that a first line tells; 0 if it is no backup's. */
    static int form(String line) {
        Matcher first = FIRST.matcher(line);
        return first.matches() ? Integer.parseInt(first.group(1)) : 0;
    }

    static boolean isComment(String line) {
        return line.startsWith("#");
    }

    static String manifest(Manifest manifest) {
        try {
            return COMMENT + JSON.writeValueAsString(manifest);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * Reads the line of the manifest, of which each character is a byte.
     *
     * @throws JsonProcessingException if it is none
     */
    static Manifest manifest(String line) throws JsonProcessingException {
        String json = new String(line.substring(COMMENT.length()).getBytes(ISO_8859_1), UTF_8);
        return JSON.readValue(json, Manifest.class);
    }

    static String checksum(String hex) {
        return CHECKSUM + hex;
    }

    static boolean isChecksum(String line) {
        return line.startsWith(CHECKSUM);
    }
}
