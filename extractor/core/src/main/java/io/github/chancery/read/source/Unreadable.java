package io.github.chancery.read.source;

import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.ReadException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/** Says why bytes cannot be read. */
public final class Unreadable {
    private Unreadable() {}

    /** What went wrong at {@code origin}, as a failure to tell. */
    public static ReadException because(Origin origin, IOException e) {
        if (e instanceof AccessDeniedException) {
            return new ReadException(origin, "may not be read; check its permissions.", e);
        }
        String reason = reason(e);
        String detail = reason == null ? "" : " (" + reason + ")";
        return new ReadException(origin, "cannot be read to its end" + detail + "; check the file and its disk.", e);
    }

    private static @Nullable String reason(IOException e) {
        if (e instanceof EOFException) {
            return "it breaks off";
        }
        return e instanceof FileSystemException problem ? problem.getReason() : e.getMessage();
    }
}
