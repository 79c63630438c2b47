package io.github.chancery.read.source;

import io.github.chancery.read.format.Head;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** A form in which one stream is made smaller. */
enum Compression {
    GZIP("gzip", "\u001f\u008b\b", ".gz", ".tgz") {
        @Override
        InputStream open(InputStream packed) {
            return new GzipMembers(packed);
        }
    },
    BZIP2("bzip2", "BZh", ".bz2", ".tbz2") {
        @Override
        InputStream open(InputStream packed) throws IOException {
            return new BZip2CompressorInputStream(packed, true);
        }
    },
    ZSTANDARD("zstd", "(\u00b5/\u00fd", ".zst", ".tzst") {
        @Override
        InputStream open(InputStream packed) throws IOException {
            return new ZstdCompressorInputStream(packed);
        }
    };

    private final String title;
    private final String signature;
    private final String ending;
    private final String tarEnding;

    /** @param tarEnding how the name of a tar file ends that is made smaller so */
    Compression(String title, String signature, String ending, String tarEnding) {
        this.title = title;
        this.signature = signature;
        this.ending = ending;
        this.tarEnding = tarEnding;
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
                .filter(form -> head.isNamed(form.ending) || head.isNamed(form.tarEnding))
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
        String lower = label.toLowerCase(Locale.ROOT);
        if (lower.endsWith(tarEnding)) {
            return label.substring(0, label.length() - tarEnding.length()) + ".tar";
        }
        return lower.endsWith(ending) ? label.substring(0, label.length() - ending.length()) : label;
    }
}
