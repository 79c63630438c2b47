package io.github.chancery.read.source;

import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.ReadException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Opens what the user names, and hands over every stream in it. */
public final class Sources {
    /** The name of standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

    private static final String STANDARD = "standard input";

    private final Streams streams;
    private final Consumer<ReadException> failures;
    private final Consumer<String> warnings;
    private final Supplier<InputStream> standardInput;
    private final LongConsumer bytesRead;

    /**
     * Makes ready to open.
     *
     * @param streams takes what is to be read; what it throws, other than that reading fails, ends all
     * @param failures takes what cannot be opened
     * @param warnings takes a sentence on the files of an input that are passed over
     * @param bytesRead is told how much of the files was read, piece by piece
     */
    public Sources(
            Streams streams,
            Consumer<ReadException> failures,
            Consumer<String> warnings,
            Supplier<InputStream> standardInput,
            LongConsumer bytesRead) {
        this.streams = streams;
        this.failures = failures;
        this.warnings = warnings;
        this.standardInput = standardInput;
        this.bytesRead = bytesRead;
    }

    /** Reads a file, a directory, the files that a pattern of paths fits, or standard input. */
    public void read(Path input) {
        PassedOver passedOver = new PassedOver(input.toString());
        Tally tally = new Tally(streams, failures);
        Unpacker unpacker = new Unpacker(tally, tally, passedOver);
        FileOpener files = new FileOpener(unpacker, tally, bytesRead);
        Walk walk = new Walk(files, tally, passedOver);
        if (input.equals(STANDARD_INPUT)) {
            unpacker.take(new NamedStream(Origin.of(STANDARD), STANDARD, standardInput.get()), true);
        } else if (Files.isDirectory(input)) {
            walk.directory(input);
        } else if (Files.notExists(input) && Glob.isOne(input)) {
            walk.all(input, new Glob(input));
        } else if (Files.notExists(input)) {
            tally.accept(new ReadException(Origin.of(input.toString()), "does not exist; check the path."));
        } else {
            files.open(input, true);
        }
        finish(Origin.of(input.toString()), passedOver, tally);
    }

    /** Reads what somebody else has opened, and closes. */
    public void read(NamedStream stream) {
        PassedOver passedOver = new PassedOver(stream.name());
        Tally tally = new Tally(streams, failures);
        new Unpacker(tally, tally, passedOver).take(stream, false);
        finish(stream.origin(), passedOver, tally);
    }

    private void finish(Origin input, PassedOver passedOver, Tally tally) {
        passedOver.sentence().ifPresent(warnings);
        if (tally.count() == 0) {
            failures.accept(new ReadException(
                    input, "holds no file that can be read; `chancery build --help` lists the kinds."));
        }
    }

    /** Counts what came of an input, be it readable or not. */
    private static final class Tally implements Streams, Consumer<ReadException> {
        private final Streams streams;
        private final Consumer<ReadException> failures;
        private int count;

        Tally(Streams streams, Consumer<ReadException> failures) {
            this.streams = streams;
            this.failures = failures;
        }

        int count() {
            return count;
        }

        @Override
        public boolean take(NamedStream stream, boolean isNamed) throws IOException {
            boolean taken = streams.take(stream, isNamed);
            count += taken ? 1 : 0;
            return taken;
        }

        @Override
        public void accept(ReadException failure) {
            count++;
            failures.accept(failure);
        }
    }
}
