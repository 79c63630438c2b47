package io.github.chancery.read;

import static java.util.Objects.requireNonNull;

import io.github.chancery.read.format.Field;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * How inputs are to be read.
 *
 * @param format the name of the format that all are of; each one's own where none is said
 * @param fields under which names tables hold what is read of an article, beside the names that are known
 * @param anyLanguage whether articles are read that are not in English
 * @param standardInput what the input "-" stands for
 * @param bytesRead is told how much of the files was read, piece by piece
 */
public record ReadOptions(
        Optional<String> format,
        Map<Field, String> fields,
        boolean anyLanguage,
        Supplier<InputStream> standardInput,
        LongConsumer bytesRead) {
    /** Everything is recognised, and standard input is empty. */
    public static final ReadOptions USUAL =
            new ReadOptions(Optional.empty(), Map.of(), false, InputStream::nullInputStream);

    public ReadOptions {
        requireNonNull(format);
        fields = Map.copyOf(fields);
        requireNonNull(standardInput);
        requireNonNull(bytesRead);
    }

    /** Options of a run of which nobody watches how far it is. */
    public ReadOptions(
            Optional<String> format,
            Map<Field, String> fields,
            boolean anyLanguage,
            Supplier<InputStream> standardInput) {
        this(format, fields, anyLanguage, standardInput, bytes -> {});
    }
}
