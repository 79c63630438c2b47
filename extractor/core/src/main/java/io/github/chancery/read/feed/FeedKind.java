package io.github.chancery.read.feed;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.chancery.read.format.Field;
import io.github.chancery.resource.Resources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of XML that carries news.
 *
 * @param entry the element that is an article
 * @param needs what an entry must have beside its text, by the names that it has with us
 * @param closing what stands once in each article, if something does
 * @param fields where in it stands what is read, by the names that it has with us
 */
record FeedKind(
        String name, String entry, List<String> needs, Optional<String> closing, Map<String, List<String>> fields) {
    FeedKind {
        needs = List.copyOf(needs);
        fields = Map.copyOf(fields);
    }

    @JsonCreator
    static FeedKind of(
            @JsonProperty("name") String name,
            @JsonProperty("entry") String entry,
            @JsonProperty("needs") @Nullable List<String> needs,
            @JsonProperty("closing") @Nullable String closing,
            @JsonProperty("fields") Map<String, List<String>> fields) {
        return new FeedKind(name, entry, needs == null ? List.of() : needs, Optional.ofNullable(closing), fields);
    }

    /** The kinds in a file that ships. */
    static List<FeedKind> shipped(String file) {
        try {
            return JsonMapper.builder(new YAMLFactory())
                    .build()
                    .readValue(Resources.text(FeedKind.class, file), new TypeReference<List<FeedKind>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The places of a field, the better ones first. */
    List<String> places(Field field) {
        return fields.getOrDefault(field.key(), List.of());
    }
}
