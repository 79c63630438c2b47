package io.github.chancery.pipeline.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.chancery.language.Cues;
import io.github.chancery.language.Language;
import io.github.chancery.language.SharedModels;
import io.github.chancery.meeting.pattern.Patterns;
import io.github.chancery.model.KnownNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the shipped pattern files' specs, with actors that no gazetteer knows. */
@Tag("models")
class PatternSpecTest {
    private static SpecRunner runner;
    private static List<ParsedExample> examples;

    @BeforeAll
    static void parse() {
        KnownNames invented = InventedNames.read();
        Patterns shipped = Patterns.shipped();
        Language language = new Language(invented, new Cues(Set.of()), shipped::mayMatch, SharedModels.MODELS);
        runner = new SpecRunner(shipped, invented);
        examples = SpecFile.shipped().stream()
                .flatMap(file -> SpecRunner.parse(file, language::parse).stream())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> theShippedPatternsFindWhatTheirSpecsSay() {
        return examples.stream()
                .map(example -> dynamicTest(
                        example.place() + ": " + example.text(),
                        () -> assertEquals(
                                Optional.empty(), runner.failure(example).map(SpecFailure::message))));
    }

    @Test
    void withoutAnyPatternSomeExampleFails() {
        assertEquals(List.of(), runner.untested(Patterns.shipped().names(), examples));
    }
}
