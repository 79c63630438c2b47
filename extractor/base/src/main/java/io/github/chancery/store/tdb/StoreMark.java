package io.github.chancery.store.tdb;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.FileProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line in a store's directory that tells the form of the store, and which version of Chancery made it. A store without one
 * is older, and of the first form. It stands beside the database, so that nothing that users query changes.
 *
 * @param form tells this way of keeping a store from those to come
 * @param maker the version of Chancery
 */
record StoreMark(int form, String maker) {
    /** The newest form that is known here. */
    static final int FORM = 1;

    static final String FILE = "chancery.form";

    private static final Pattern LINE = Pattern.compile("Chancery store, form ([1-9]\\d{0,8}), made by (.{1,80})\n");
    private static final int LONGEST = 200;

    /** That of a store that is made here and now. */
    static StoreMark current() {
        return new StoreMark(
                FORM,
                Optional.ofNullable(StoreMark.class.getPackage().getImplementationVersion())
                        .orElse("development"));
    }

    /**
     * Requires that the store in a directory, if there is one, is of a form that is known here.
     *
     * @throws ChanceryException if a newer version made it, or the mark is not as it was written
     */
    static void requireKnown(Path store) {
        Path file = store.resolve(FILE);
        if (!Files.exists(file)) {
            return; // an older one, or none
        }
        Matcher line = LINE.matcher(text(file));
        if (!line.matches()) {
            throw new ChanceryException(file + " is not as it was written; delete it if no Chancery newer than "
                    + current().maker + " has made the store, or build anew in another directory");
        }
        new StoreMark(Integer.parseInt(line.group(1)), line.group(2)).requireKnownAt(store);
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST), ISO_8859_1);
        } catch (IOException e) {
            throw new ChanceryException(
                    file + " cannot be read (" + FileProblem.of(e) + "); see that you may read there", e);
        }
    }

    private void requireKnownAt(Path store) {
        if (form > FORM) {
            throw new ChanceryException("the store " + store + " is of form " + form + ", which Chancery " + maker
                    + " made, and this is Chancery " + current().maker + ", which reads form " + FORM
                    + "; use that version or a newer one, or build anew in another directory");
        }
    }

    /** Writes it into a directory. */
    Path writeTo(Path directory) throws IOException {
        return Files.write(
                directory.resolve(FILE),
                "Chancery store, form %d, made by %s\n".formatted(form, maker).getBytes(UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.SYNC);
    }
}
