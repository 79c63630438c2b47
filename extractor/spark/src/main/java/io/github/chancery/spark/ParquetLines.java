package io.github.chancery.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a Parquet file as JSON Lines, made as they are read: each column that holds one value a row, by its name, as
 * text. What is in lists and in columns of columns is left out.
 */
final class ParquetLines extends InputStream {
    private static final byte[] MAGIC = "PAR1".getBytes(UTF_8);

    private final ParquetReader<Group> rows;
    private byte[] line = new byte[0];
    private int at;
    private boolean hasRows;
    private boolean isBroken;

    private ParquetLines(ParquetReader<Group> rows) {
        this.rows = rows;
    }

    /** Whether a file is one, by its first bytes; the stream is then again where it began. */
    static boolean is(FSDataInputStream file) throws IOException {
        byte[] first = file.readNBytes(MAGIC.length);
        file.seek(0);
        return Arrays.equals(first, MAGIC);
    }

    /** @param portion the row groups whose middle lies in it are read */
    static ParquetLines of(Portion portion, Configuration configuration) throws IOException {
        return new ParquetLines(ParquetReader.builder(new GroupReadSupport(), new Path(portion.file()))
                .withConf(configuration)
                .withFileRange(portion.begin(), portion.end())
                .build());
    }

    /** Whether there was no row, as in a portion with the middle of no row group. */
    boolean isEmpty() {
        return !hasRows && !isBroken;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? line[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, target, offset, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private boolean hasMore() throws IOException {
        if (at == line.length) {
            Group row = next();
            line = row == null ? new byte[0] : (json(row) + "\n").getBytes(UTF_8);
            at = 0;
            hasRows |= row != null;
        }
        return at < line.length;
    }

    /** What is damaged the library tells by exceptions of many kinds. */
    private @Nullable Group next() throws IOException {
        try {
            return rows.read();
        } catch (RuntimeException | IOException e) {
            isBroken = true;
            throw new IOException("is no Parquet that can be read: " + e.getMessage(), e);
        }
    }

    private static ObjectNode json(Group row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (int column = 0; column < row.getType().getFieldCount(); column++) {
            Type type = row.getType().getType(column);
            if (type.isPrimitive()
                    && !type.isRepetition(Type.Repetition.REPEATED)
                    && row.getFieldRepetitionCount(column) == 1) {
                json.put(type.getName(), text(row, column, type.asPrimitiveType()));
            }
        }
        return json;
    }

    private static String text(Group row, int column, PrimitiveType type) {
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        return switch (type.getPrimitiveTypeName()) {
            case BINARY ->
                meaning instanceof LogicalTypeAnnotation.DecimalLogicalTypeAnnotation
                        ? type.stringifier().stringify(row.getBinary(column, 0))
                        : row.getBinary(column, 0).toStringUsingUTF8();
            case FIXED_LEN_BYTE_ARRAY -> type.stringifier().stringify(row.getBinary(column, 0));
            case INT96 -> day(NanoTime.fromBinary(row.getInt96(column, 0)));
            case INT64 ->
                meaning instanceof TimestampLogicalTypeAnnotation timestamp
                        ? Instant.EPOCH
                                .plus(row.getLong(column, 0), unit(timestamp))
                                .toString()
                        : type.stringifier().stringify(row.getLong(column, 0));
            case INT32 -> type.stringifier().stringify(row.getInteger(column, 0));
            case FLOAT -> type.stringifier().stringify(row.getFloat(column, 0));
            case DOUBLE -> type.stringifier().stringify(row.getDouble(column, 0));
            case BOOLEAN -> type.stringifier().stringify(row.getBoolean(column, 0));
        };
    }

    private static ChronoUnit unit(TimestampLogicalTypeAnnotation timestamp) {
        return switch (timestamp.getUnit()) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
        };
    }

    /** As Spark and Impala wrote times for long. */
    private static String day(NanoTime time) {
        return LocalDateTime.of(1970, 1, 1, 0, 0)
                .with(JulianFields.JULIAN_DAY, time.getJulianDay())
                .plusNanos(time.getTimeOfDayNanos())
                .toInstant(ZoneOffset.UTC)
                .toString();
    }
}
