package io.github.chancery.read.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ClutterTest {
    private static final Passage BODY = new Passage(
            0, "The envoys of Arnor and Gondor met in Bree. ".repeat(4).strip());
    private static final String AFTER = "Apple harvest begins";

    @TestFactory
    List<DynamicTest> everyExampleIsToldFromTheArticle() {
        return Fixtures.lines("clutter-examples.txt").stream()
                .map(example -> DynamicTest.dynamicTest(example, () -> check(example)))
                .toList();
    }

    private static void check(String example) {
        int colon = example.indexOf(':');
        String line = example.substring(colon + 1).strip();
        List<String> left =
                switch (example.substring(0, colon)) {
                    case "end" -> List.of();
                    case "line" -> List.of(AFTER);
                    default -> List.of(line, AFTER);
                };
        List<Passage> own = Clutter.shipped().without(List.of(BODY, new Passage(500, line), new Passage(600, AFTER)));
        assertEquals(left, own.stream().skip(1).map(Passage::text).toList());
    }
}
