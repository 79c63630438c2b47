package io.github.chancery.read.source;

import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.ReadException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The files in an archive.
 *
 * @param unpacker takes each
 * @param packed how many bytes were read so far of what the archive comes from
 * @param depth how many archives are around the members
 */
record Members(
        Unpacker unpacker, Consumer<ReadException> failures, PassedOver passedOver, LongSupplier packed, int depth) {
    private static final String WEB_ARCHIVE = ".wacz";
    /** The rest of a web archive is about its pages and holds none. */
    private static final String PAGES = "archive/";

    /** Reads an archive that comes as a stream. */
    void read(Archive form, NamedStream archive) throws IOException {
        ArchiveInputStream<?> members = form.open(archive.bytes());
        boolean empty = true;
        for (ArchiveEntry member = next(members); member != null; member = next(members)) {
            empty = false;
            if (isWanted(archive.label(), member)) {
                boolean readable = members.canReadEntryData(member);
                take(archive.origin(), member, readable, members, packed);
            }
        }
        if (empty) {
            failures.accept(new ReadException(archive.origin(), "holds no files, or is damaged; pack it anew."));
        }
    }

    /** Reads a zip file by its directory, so that a bad member costs no other. */
    void read(ZipFile archive, Origin origin, String label) {
        for (ZipArchiveEntry member : Collections.list(archive.getEntries())) {
            if (!isWanted(label, member)) {
                continue;
            }
            try (InputStream bytes = archive.getInputStream(member)) {
                take(origin, member, archive.canReadEntryData(member), bytes, member::getCompressedSize);
            } catch (IOException e) {
                failures.accept(Unreadable.because(origin.member(member.getName()), e));
            }
        }
    }

    private void take(Origin archive, ArchiveEntry member, boolean readable, InputStream bytes, LongSupplier size) {
        Origin origin = archive.member(member.getName());
        if (!readable) {
            failures.accept(new ReadException(origin, "is encrypted, or packed in a rare way; pack it anew."));
            return;
        }
        String name = member.getName().replaceFirst(".*[/\\\\]", "");
        unpacker.take(new NamedStream(origin, name, new Inflation(bytes, size)), false, size, depth);
    }

    private boolean isWanted(String archive, ArchiveEntry member) {
        if (member.isDirectory() || (member instanceof TarArchiveEntry file && !file.isFile())) {
            return false;
        }
        String path = member.getName();
        if (path.startsWith("__MACOSX/") || path.matches("(?:.*/)?\\.[^./].*")) {
            passedOver.addHidden();
            return false;
        }
        return !archive.endsWith(WEB_ARCHIVE) || path.startsWith(PAGES);
    }

    private static @Nullable ArchiveEntry next(ArchiveInputStream<?> members) throws IOException {
        try {
            return members.getNextEntry();
        } catch (RuntimeException e) {
            // Libraries tell of some damages so.
            throw new IOException("it is damaged", e);
        }
    }
}
