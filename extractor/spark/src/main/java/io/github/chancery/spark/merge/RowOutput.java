package io.github.chancery.spark.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.model.EntityKey;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Packs what is sent between executors: a report goes to each of its blocks, a dozen times. */
final class RowOutput {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** Writes a part of a row. */
    interface Part<T> {
        void write(RowOutput out, T value) throws IOException;
    }

    /** A row as bytes. */
    static <T> byte[] pack(T row, Part<T> part) {
        RowOutput out = new RowOutput();
        try {
            part.write(out, row);
        } catch (IOException e) {
            throw new UncheckedIOException("memory is written", e);
        }
        return out.bytes.toByteArray();
    }

    void text(String text) throws IOException {
        byte[] encoded = text.getBytes(UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }

    void key(EntityKey key) throws IOException {
        text(key.iri());
    }

    void day(LocalDate day) throws IOException {
        out.writeLong(day.toEpochDay());
    }

    void number(double number) throws IOException {
        out.writeDouble(number);
    }

    void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    void constant(Enum<?> constant) throws IOException {
        text(constant.name());
    }

    <T> void all(Collection<T> values, Part<T> part) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            part.write(this, value);
        }
    }

    <T> void optional(Optional<T> value, Part<T> part) throws IOException {
        all(value.stream().toList(), part);
    }
}
