package io.github.chancery.language.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of dependency-repairs.spec.yml: a sentence, its edges as the parser gives them, and as they must be repaired. */
class DependencyRepairsTest {
    private final DependencyRepairs repairs = DependencyRepairs.shipped();
    private final Map<String, List<Example>> examples = examples();

    /** {@code repaired} is absent where the repair must leave a sentence alone. */
    record Example(String because, String words, String parsed, @Nullable String repaired) {
        boolean isRepaired() {
            return repaired != null;
        }

        String expected() {
            return TaggedSentence.of(words).edges(repaired == null ? parsed : repaired);
        }

        String repairedBy(DependencyRepairs repairs) {
            return TaggedSentence.of(words).repaired(parsed, repairs);
        }
    }

    @TestFactory
    Stream<DynamicTest> edgesAreRepairedAsTheExamplesSay() {
        return examples.values().stream()
                .flatMap(List::stream)
                .map(example -> dynamicTest(
                        example.because(), () -> assertEquals(example.expected(), example.repairedBy(repairs))));
    }

    @TestFactory
    Stream<DynamicTest> noRepairCanBeLeftOut() {
        return repairs.all().stream()
                .map(repair ->
                        dynamicTest(repair.name(), () -> Objects.requireNonNull(examples.get(repair.name())).stream()
                                .filter(example -> example.isRepaired())
                                .forEach(example -> assertNotEquals(
                                        example.expected(),
                                        example.repairedBy(repairs.without(repair)),
                                        example.because()))));
    }

    @Test
    void everyRepairHasTwoExamplesAndOneNeighbourThatItLeaves() {
        assertEquals(
                repairs.all().stream().map(DependencyRepair::name).toList(),
                examples.keySet().stream().toList());
        examples.forEach((repair, told) -> {
            long repaired =
                    told.stream().filter(example -> example.isRepaired()).count();
            assertTrue(repaired >= 2 && repaired < told.size(), repair);
        });
    }

    private static Map<String, List<Example>> examples() {
        try (InputStream in = DependencyRepairs.class.getResourceAsStream("dependency-repairs.spec.yml")) {
            return new ObjectMapper(new YAMLFactory())
                    .readValue(
                            Objects.requireNonNull(in), new TypeReference<LinkedHashMap<String, List<Example>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
