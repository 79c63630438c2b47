package io.github.chancery.build;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.digest.Sha256;
import io.github.chancery.merge.Merger;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What stands beside meetings that were made elsewhere: of which articles, and by which rules.
 *
 * @param rules those that the meetings were made by
 * @param articles the SHA-256 of each part of articles, in the order of their names
 * @param meetings the SHA-256 of each part of meetings, in the order of their names
 */
public record MergeMark(String rules, List<String> articles, List<String> meetings) {
    /** The name of the file that holds it, which Hadoop takes for no data. */
    public static final String FILE = "_merged.json";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BUFFER = 1 << 16;

    public MergeMark {
        requireNonNull(rules);
        articles = List.copyOf(articles);
        meetings = List.copyOf(meetings);
    }

    /** Of meetings that this program has made. */
    public static MergeMark of(List<String> articles, List<String> meetings) {
        return new MergeMark(Merger.rules(), articles, meetings);
    }

    /** The SHA-256 of all that a stream gives, in hexadecimal digits. */
    public static String digest(InputStream in) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            digest.update(buffer, 0, count);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** As its file holds it. */
    public String text() {
        ObjectNode text = JSON.createObjectNode().put("rules", rules);
        articles.forEach(text.putArray("articles")::add);
        meetings.forEach(text.putArray("meetings")::add);
        return text + "\n";
    }

    /**
     * What a file holds.
     *
     * @return nothing if that is no such mark
     */
    public static Optional<MergeMark> read(String text) {
        try {
            JsonNode told = JSON.readTree(text);
            return told.path("rules").isTextual()
                    ? Optional.of(new MergeMark(
                            told.path("rules").asText(),
                            texts(told.path("articles")).toList(),
                            texts(told.path("meetings")).toList()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }
}
