package io.github.chancery.read.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.TextDecoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes pages and texts that are sent: as their server says, as they say of themselves, or as their bytes look. */
public final class PageEncoding {
    private static final Pattern SAID = Pattern.compile(
            "(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]+)|^\\s*<\\?xml[^>]{0,100}?encoding=[\"']([\\w.:-]+)");
    private static final int HEAD = 4096;
    /** Browsers read these as the wider set that contains them. */
    private static final Pattern WESTERN = Pattern.compile("(?i)(?:iso-?8859-?1|latin-?1|us-ascii|ascii)");

    private PageEncoding() {}

    /**
     * The page as text. Bytes that are UTF-8 are read so, whatever is said: pages were converted and their heads forgotten.
     *
     * @param served the encoding that the server told
     */
    public static String decode(byte[] page, Optional<String> served, Origin origin, Consumer<String> warnings) {
        Optional<Charset> said = served.flatMap(PageEncoding::charset).or(() -> said(page));
        boolean guessed = said.isEmpty() || said.get().equals(UTF_8) || isUtf8(page);
        return guessed ? new TextDecoder(origin, warnings).decode(1, page) : new String(page, said.get());
    }

    private static boolean isUtf8(byte[] page) {
        return !UTF_8.newDecoder()
                .decode(ByteBuffer.wrap(page), CharBuffer.allocate(page.length), true)
                .isError();
    }

    private static Optional<Charset> said(byte[] page) {
        Matcher said = SAID.matcher(new String(page, 0, Math.min(page.length, HEAD), ISO_8859_1));
        return said.find() ? charset(said.group(1) == null ? said.group(2) : said.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(WESTERN.matcher(name).matches() ? "windows-1252" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // What the page says means nothing; its bytes are looked at.
            return Optional.empty();
        }
    }
}
