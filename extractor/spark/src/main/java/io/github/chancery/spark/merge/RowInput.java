package io.github.chancery.spark.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.model.EntityKey;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Unpacks what {@link RowOutput} has packed. */
final class RowInput {
    private final DataInputStream in;

    private RowInput(byte[] bytes) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /** Reads a part of a row. */
    interface Part<T> {
        T read(RowInput in) throws IOException;
    }

    /** The row that the bytes are. */
    static <T> T unpack(byte[] bytes, Part<T> part) {
        try {
            return part.read(new RowInput(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("memory is read", e);
        }
    }

    String text() throws IOException {
        return new String(in.readNBytes(in.readInt()), UTF_8);
    }

    EntityKey key() throws IOException {
        return new EntityKey(text());
    }

    LocalDate day() throws IOException {
        return LocalDate.ofEpochDay(in.readLong());
    }

    double number() throws IOException {
        return in.readDouble();
    }

    boolean flag() throws IOException {
        return in.readBoolean();
    }

    <E extends Enum<E>> E constant(Class<E> type) throws IOException {
        return Enum.valueOf(type, text());
    }

    <T> List<T> all(Part<T> part) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(part.read(this));
        }
        return values;
    }

    <T> Optional<T> optional(Part<T> part) throws IOException {
        return all(part).stream().findFirst();
    }
}
