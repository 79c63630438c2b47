package io.github.chancery.read.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.chancery.read.format.ByteLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes the messages of an mbox apart: each begins behind an empty line with "From ", a sender and a time. */
final class Messages {
    /** "From bree@news.example Tue Apr  5 10:00:00 2016". */
    static final Pattern SEPARATOR =
            Pattern.compile("From +(?:\\S+(?: at \\S+)? +)?\\w{3},? +\\w{3} +\\d{1,2} +\\d\\d:\\d\\d[^\\n]*");
    /** Such a line within a message was quoted when it was put in. */
    private static final Pattern QUOTED = Pattern.compile("(?s)>+From .*");

    private final ByteLines lines;
    private boolean isNextBegun;

    Messages(InputStream bytes) {
        this.lines = new ByteLines(bytes);
    }

    /** The next one; of one that is too long only so much that this shows. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        boolean isBegun = isNextBegun;
        isNextBegun = false;
        boolean isBehindEmpty = true;
        while (!isNextBegun && lines.advance()) {
            String line = new String(lines.bytes(), ISO_8859_1);
            if (isBehindEmpty && SEPARATOR.matcher(line).matches()) {
                isNextBegun = isBegun;
                isBegun = true;
            } else if (isBegun && message.size() <= MailMessage.MOST_BYTES_OF_MESSAGE) {
                message.writeBytes(unquoted(line).getBytes(ISO_8859_1));
                message.write('\n');
            }
            isBehindEmpty = line.isBlank();
        }
        return isBegun ? Optional.of(message.toByteArray()) : Optional.empty();
    }

    private static String unquoted(String line) {
        return QUOTED.matcher(line).matches() ? line.substring(1) : line;
    }
}
