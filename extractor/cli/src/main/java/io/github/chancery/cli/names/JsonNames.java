package io.github.chancery.cli.names;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.chancery.link.NameLinker;
import io.github.chancery.link.NameLinks;
import io.github.chancery.link.NamedMention;
import io.github.chancery.link.NamedText;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lines of JSON, each a {@code text}, perhaps a {@code date}, and {@code mentions} with {@code begin}, {@code end} (in
 * Unicode code points), {@code name} and {@code kind}; each mention gets its {@code qid}, or null and
 * its {@code candidates}, and its {@code score};
 * who is found by a post and not a name, {@code basis} "post", too.
 */
public final class JsonNames {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final NameLinker linker;

    /** @param linker links the names of a line together */
    public JsonNames(NameLinker linker) {
        this.linker = linker;
    }

    /**
     * A line with its mentions linked, all else as it was.
     *
     * @param place where the line is from, for messages: "names.jsonl, line 3"
     * @throws ChanceryException if the line is not as it must be
     */
    public String linked(String line, String place) {
        JsonNode object = object(line, place);
        String text = object.path("text").asText("");
        List<NamedMention> mentions = new ArrayList<>();
        for (JsonNode mention : object.path("mentions")) {
            mentions.add(mention(mention, text, place));
        }
        Optional<String> date = Optional.ofNullable(object.path("date").asText(null));
        List<NameLinks> links =
                linker.link(new NamedText(text, date.map(day -> Fields.date(day, place)), Set.of(), mentions));
        for (int i = 0; i < links.size(); i++) {
            add((ObjectNode) object.path("mentions").get(i), links.get(i));
        }
        return object.toString();
    }

    private static JsonNode object(String line, String place) {
        try {
            JsonNode object = JSON.readTree(line);
            if (!object.path("mentions").isArray()) {
                throw new ChanceryException(
                        place + ", has no list of \"mentions\"; give one, empty where nothing is named.");
            }
            return object;
        } catch (JsonProcessingException e) {
            throw new ChanceryException(place + ", is not valid JSON; write one object a line.", e);
        }
    }

    private static NamedMention mention(JsonNode mention, String text, String place) {
        String name = mention.path("name").asText("");
        if (name.isBlank()) {
            throw new ChanceryException(place + ", has a mention without a \"name\"; give what the text has there.");
        }
        int length = text.codePointCount(0, text.length());
        int begin = within(mention.path("begin").asInt(0), 0, length);
        int end = within(mention.path("end").asInt(0), begin, length);
        return new NamedMention(
                Fields.kind(mention.path("kind").asText(""), place),
                name,
                text.offsetByCodePoints(0, begin),
                text.offsetByCodePoints(0, end));
    }

    private static int within(int offset, int least, int most) {
        return Math.max(least, Math.min(offset, most));
    }

    private static void add(ObjectNode mention, NameLinks links) {
        links.link()
                .ifPresentOrElse(
                        link -> mention.put("qid", link.item()).put("score", link.score()),
                        () -> addCandidates(mention.putNull("qid").putNull("score"), links.candidates()));
        if (links.isInferred()) {
            mention.put("basis", "post");
        }
    }

    private static void addCandidates(ObjectNode mention, List<Link> candidates) {
        if (!candidates.isEmpty()) {
            ArrayNode array = mention.putArray("candidates");
            candidates.forEach(candidate -> array.addObject()
                    .put("qid", candidate.item())
                    .put("label", candidate.label())
                    .put("score", candidate.score()));
        }
    }
}
