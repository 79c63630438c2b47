package io.github.chancery.read.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.chancery.read.format.Field;
import io.github.chancery.resource.Resources;
import java.util.List;
import java.util.Map;

/**
 * A kind of XML that carries news.
 *
 * @param entry the element that is an article
 * @param fields where in it stands what is read, by the names that it has with us
 */
record FeedKind(String name, String entry, Map<String, List<String>> fields) {
    FeedKind {
        fields = Map.copyOf(fields);
    }

    /** The kinds that ship. */
    static List<FeedKind> shipped() {
        try {
            return JsonMapper.builder(new YAMLFactory())
                    .build()
                    .readValue(Resources.text(FeedKind.class, "kinds.yml"), new TypeReference<List<FeedKind>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The places of a field, the better ones first. */
    List<String> places(Field field) {
        return fields.getOrDefault(field.key(), List.of());
    }
}
