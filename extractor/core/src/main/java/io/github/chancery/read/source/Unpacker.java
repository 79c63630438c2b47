package io.github.chancery.read.source;

import io.github.chancery.read.format.Head;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.ReadException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Takes archives and compressed streams apart, also those within others. Names of members are names only: nothing is ever
 * written.
 */
final class Unpacker {
    private static final int DEEPEST = 4;

    private final Streams streams;
    private final Consumer<ReadException> failures;
    private final PassedOver passedOver;

    Unpacker(Streams streams, Consumer<ReadException> failures, PassedOver passedOver) {
        this.streams = streams;
        this.failures = failures;
        this.passedOver = passedOver;
    }

    /** Hands over what the stream holds, or why it cannot be read. */
    void take(NamedStream stream, boolean isNamed) {
        try {
            BoundedInputStream counted =
                    BoundedInputStream.builder().setInputStream(stream.bytes()).get();
            take(stream.with(counted), isNamed, counted::getCount, 0);
        } catch (IOException e) {
            failures.accept(Unreadable.because(stream.origin(), e));
        }
    }

    /**
     * The same within an archive.
     *
     * @param packed how many bytes were read so far of what the stream comes from
     * @param depth how many archives are around it
     */
    void take(NamedStream stream, boolean isNamed, LongSupplier packed, int depth) {
        try {
            open(stream, isNamed, packed, depth);
        } catch (IOException e) {
            failures.accept(Unreadable.because(stream.origin(), e));
        }
    }

    private void open(NamedStream stream, boolean isNamed, LongSupplier packed, int depth) throws IOException {
        Head head = stream.head();
        Optional<Compression> compression = Compression.of(head);
        Optional<Archive> archive = Archive.of(head);
        if (compression.isEmpty() && archive.isEmpty()) {
            takePlain(stream, head, isNamed);
        } else if (depth >= DEEPEST) {
            throw new IOException("it is packed more than " + DEEPEST + " times");
        } else if (compression.isPresent()) {
            NamedStream unpacked = new NamedStream(
                    stream.origin(),
                    compression.get().unpacked(stream.label()),
                    new Inflation(compression.get().open(stream.bytes()), packed));
            open(unpacked, isNamed, packed, depth + 1);
        } else {
            members(packed, depth + 1).read(archive.get(), stream);
        }
    }

    /** Reads the members of archives, {@code depth} deep in others. */
    Members members(LongSupplier packed, int depth) {
        return new Members(this, failures, passedOver, packed, depth);
    }

    private void takePlain(NamedStream stream, Head head, boolean isNamed) throws IOException {
        Optional<Compression> told = Compression.named(head);
        if (told.isPresent()) {
            String problem = "is no " + told.get().title() + " file, though its name says so; copy it anew.";
            failures.accept(new ReadException(stream.origin(), problem));
        } else if (!streams.take(stream, isNamed)) {
            passedOver.add(stream.name());
        }
    }
}
