package io.github.chancery.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContextTest {
    @Test
    void theContextHasAKeyForEveryTermThatArticlesAndMeetingsUse() throws IOException {
        Set<String> schemes = Set.of(Vocabulary.DM + "Statuses", Vocabulary.DM + "Roles");
        assertEquals(schemes, OntologyTest.minus(OntologyTest.defined(), keys()));
    }

    @Test
    void theContextHasThePrefixesOfEveryOutput() throws IOException {
        JsonObject context = context();
        Prefixes.mapping()
                .getNsPrefixMap()
                .forEach((prefix, namespace) -> assertEquals(namespace, context.getString(prefix), prefix));
    }

    private static Set<String> keys() throws IOException {
        return context().values().stream()
                .flatMap(ContextTest::iri)
                .map(iri -> iri.replaceFirst("^dm:", Vocabulary.DM))
                .collect(Collectors.toSet());
    }

    private static Stream<String> iri(JsonValue definition) {
        return switch (definition.getValueType()) {
            case STRING -> Stream.of(((JsonString) definition).getString());
            case OBJECT -> Stream.of(definition.asJsonObject().getString("@id"));
            default -> Stream.empty();
        };
    }

    private static JsonObject context() throws IOException {
        try (InputStream in = ContextTest.class.getResourceAsStream("/ontology/context.jsonld");
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject().getJsonObject("@context");
        }
    }
}
