package io.github.chancery.gazetteer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A directory of entity documents in files Q*.json, as Special:EntityData gives them or bare, by item number. */
final class EntityDirectory implements Documents {
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Path> files;
    private int count;
    private long bytes;

    private EntityDirectory(List<Path> files) {
        this.files = files;
    }

    static EntityDirectory open(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            List<Path> files = entries.filter(file -> name(file).matches("Q[0-9]{1,18}\\.json"))
                    .sorted(Comparator.comparingLong(EntityDirectory::item))
                    .toList();
            if (files.isEmpty()) {
                throw new ChanceryException(directory
                        + ": there is no file such as Q31.json; give a directory of entity documents or a dump");
            }
            return new EntityDirectory(files);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static long item(Path file) {
        return Long.parseLong(name(file).replaceAll("[^0-9]", ""));
    }

    @Override
    public Optional<Document> next() throws IOException {
        if (count == files.size()) {
            return Optional.empty();
        }
        byte[] json = Files.readAllBytes(files.get(count));
        count++;
        bytes += json.length;
        return Optional.of(new Document(count, bare(json)));
    }

    /** The document without the envelope {"entities":{"Q31":…}}; what is malformed stays as it is, to be told later. */
    private static byte[] bare(byte[] json) throws IOException {
        try {
            JsonNode entities = JSON.readTree(json).path("entities");
            return entities.isEmpty()
                    ? strip(json)
                    : JSON.writeValueAsBytes(entities.iterator().next());
        } catch (JsonProcessingException e) {
            return strip(json);
        }
    }

    private static byte[] strip(byte[] json) {
        int start = 0;
        int end = json.length;
        while (end > 0 && json[end - 1] <= ' ' && json[end - 1] >= 0) {
            end--;
        }
        while (start < end && json[start] <= ' ' && json[start] >= 0) {
            start++;
        }
        return Arrays.copyOfRange(json, start, end);
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public double share() {
        return (double) count / files.size();
    }

    @Override
    public void skip(long passed, long passedBytes) {
        count = Math.toIntExact(passed);
        bytes = passedBytes;
    }

    @Override
    public String place(long number) {
        return files.get(Math.toIntExact(number - 1)).toString();
    }

    @Override
    public void close() {
        // every file is closed when it has been read
    }
}
