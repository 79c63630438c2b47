package io.github.chancery.read.source;

import io.github.chancery.read.format.Head;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** A form in which one stream is made smaller. */
enum Compression {
    GZIP("gzip", "\u001f\u008b\b", List.of(".gz", ".tgz")) {
        @Override
        InputStream open(InputStream packed) throws IOException {
            return GzipCompressorInputStream.builder()
                    .setInputStream(packed)
                    .setDecompressConcatenated(true)
                    .get();
        }
    },
    BZIP2("bzip2", "BZh", List.of(".bz2", ".tbz2")) {
        @Override
        InputStream open(InputStream packed) throws IOException {
            return new BZip2CompressorInputStream(packed, true);
        }
    },
    ZSTANDARD("zstd", "(\u00b5/\u00fd", List.of(".zst")) {
        @Override
        InputStream open(InputStream packed) throws IOException {
            return new ZstdCompressorInputStream(packed);
        }
    };

    private final String title;
    private final String signature;
    private final List<String> endings;

    Compression(String title, String signature, List<String> endings) {
        this.title = title;
        this.signature = signature;
        this.endings = endings;
    }

    /** The one that a stream begins with. */
    static Optional<Compression> of(Head head) {
        return Arrays.stream(values())
                .filter(form -> head.has(0, form.signature))
                .findFirst();
    }

    /** The one that the name tells, be it true or not. */
    static Optional<Compression> named(Head head) {
        return Arrays.stream(values())
                .filter(form -> form.endings.stream().anyMatch(head::isNamed))
                .findFirst();
    }

    /** The stream as it was before. */
    abstract InputStream open(InputStream packed) throws IOException;

    /** What messages call it. */
    String title() {
        return title;
    }

    /** The name that a file has once it is unpacked. */
    String unpacked(String label) {
        String ending = endings.stream()
                .filter(known -> label.toLowerCase(java.util.Locale.ROOT).endsWith(known))
                .findFirst()
                .orElse("");
        String name = label.substring(0, label.length() - ending.length());
        return ending.startsWith(".t") ? name + ".tar" : name;
    }
}
