package io.github.chancery.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** The articles of {@link News} as a table with columns of several types, three in a row group. */
final class ParquetNews {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ROWS = 3;
    private static final MessageType COLUMNS = MessageTypeParser.parseMessageType(
            """
            message news {
              required binary id (STRING);
              optional int32 date (DATE);
              optional binary body (STRING);
              optional int64 fetched (TIMESTAMP(MICROS,true));
              optional group places (LIST) { repeated group list { optional binary element (STRING); } }
              optional binary author (STRING);
            }""");

    private ParquetNews() {}

    static void write(Path file, int count) throws IOException {
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
                .withType(COLUMNS)
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .withRowGroupRowCountLimit(ROWS)
                .build()) {
            List<String> lines = News.lines(0, count).lines().toList();
            for (String line : lines) {
                writer.write(row(JSON.readTree(line)));
            }
        }
    }

    private static Group row(JsonNode article) {
        Group row = new SimpleGroup(COLUMNS)
                .append("id", article.path("id").asText())
                .append(
                        "date",
                        Math.toIntExact(
                                LocalDate.parse(article.path("published").asText())
                                        .toEpochDay()))
                .append("body", article.path("text").asText())
                .append("fetched", 1_714_979_289_000_000L);
        row.addGroup("places").addGroup("list").append("element", "Bree");
        return row;
    }
}
