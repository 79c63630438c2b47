package io.github.chancery.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.chancery.digest.Sha256;
import io.github.chancery.link.NamedMention;
import io.github.chancery.link.NamedText;
import io.github.chancery.model.EntityKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A text with its names and the items that they mean: a line for {@code chancery link --jsonl} whose mentions have a
 * {@code qid}, or one for {@code chancery evaluate}, of which the participants and places with an item are the names.
 *
 * @param items the items, in the order of the names; empty for none
 */
record GoldNames(String identifier, NamedText text, List<String> items) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    GoldNames {
        items = List.copyOf(items);
    }

    static List<GoldNames> read(Path file) throws IOException {
        List<GoldNames> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file, UTF_8)) {
            if (!line.isBlank()) {
                texts.add(of(JSON.readTree(line)));
            }
        }
        return texts;
    }

    /** Which half it belongs to, 0 or 1: the last bit of the SHA-256 of its identifier. */
    int half() {
        String hash = Sha256.ofText(identifier);
        return Character.digit(hash.charAt(hash.length() - 1), 16) & 1;
    }

    private static GoldNames of(JsonNode line) {
        String text = line.path("text").asText();
        List<NamedMention> mentions = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (JsonNode mention : line.path("mentions")) {
            int begin = text.offsetByCodePoints(0, mention.path("begin").asInt());
            int end = text.offsetByCodePoints(0, mention.path("end").asInt());
            mentions.add(new NamedMention(kind(mention), mention.path("name").asText(), begin, end));
            items.add(mention.path("qid").asText(""));
        }
        for (JsonNode meeting : line.path("meetings")) {
            meeting.path("participants").forEach(named -> addNamed(named, text, mentions, items));
            meeting.path("places").forEach(named -> addNamed(named, text, mentions, items));
        }
        String date = line.path("date").asText(line.path("published").asText(""));
        Optional<LocalDate> day =
                date.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(date)) : Optional.empty();
        return new GoldNames(line.path("id").asText(), new NamedText(text, day, Set.of(), mentions), items);
    }

    /** Adds somebody or something of a meeting where the text has the name; who has no item may have one all the same. */
    private static void addNamed(JsonNode named, String text, List<NamedMention> mentions, List<String> items) {
        String name = named.path("name").asText();
        int begin = text.indexOf(name);
        boolean again = mentions.stream().anyMatch(mention -> mention.name().equals(name));
        boolean known = !again
                && named.path("qid").isTextual()
                && !named.path("kind").asText().equals("group");
        if (known && begin >= 0) {
            mentions.add(new NamedMention(kind(named), name, begin, begin + name.length()));
            items.add(named.path("qid").asText());
        }
    }

    private static EntityKind kind(JsonNode named) {
        return EntityKind.valueOf(named.path("kind").asText("place").toUpperCase(Locale.ROOT));
    }
}
