package io.github.chancery.read.source;

import io.github.chancery.read.format.Head;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** A form in which many files are one. */
enum Archive {
    ZIP {
        @Override
        ArchiveInputStream<?> open(InputStream bytes) {
            return new ZipArchiveInputStream(bytes, "UTF-8", true, true);
        }
    },
    TAR {
        @Override
        ArchiveInputStream<?> open(InputStream bytes) {
            return new TarArchiveInputStream(bytes, "UTF-8");
        }
    };

    private static final List<String> DOCUMENTS =
            List.of(".docx", ".xlsx", ".pptx", ".odt", ".ods", ".epub", ".jar", ".pages");

    /** The one that a stream begins with. Documents of word processors are zip files, too, and none of ours. */
    static Optional<Archive> of(Head head) {
        if (head.has(0, "PK\u0003\u0004")) {
            boolean document = DOCUMENTS.stream().anyMatch(head::isNamed)
                    || head.has(30, "mimetype")
                    || head.has(30, "[Content_Types].xml");
            return document ? Optional.empty() : Optional.of(ZIP);
        }
        byte[] bytes = head.bytes();
        return TarArchiveInputStream.matches(bytes, bytes.length) ? Optional.of(TAR) : Optional.empty();
    }

    /** The members one after another. */
    abstract ArchiveInputStream<?> open(InputStream bytes);
}
