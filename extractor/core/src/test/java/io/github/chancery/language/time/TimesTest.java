package io.github.chancery.language.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.resource.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** What is read of the times in "times-examples.txt". */
@Tag("models")
class TimesTest {
    private static final Times TIMES = Times.load();

    @TestFactory
    List<DynamicTest> everyExampleIsReadAsItSays() {
        return WordList.of(TimesTest.class, "times-examples.txt").entries().stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> check(line)))
                .toList();
    }

    private static void check(String line) {
        String[] fields = line.split(" \\|", 2);
        List<CoreLabel> tokens = tokens(fields[0]);
        String found = TIMES.find(tokens).stream()
                .map(time -> words(tokens, time) + " = " + time.value())
                .collect(Collectors.joining("; "))
                .replaceAll("Optional(?:Int)?\\[(\\w+)]", "$1")
                .replaceAll(", \\w+=Optional(?:Int)?\\.empty|\\w+=Optional(?:Int)?\\.empty, ", "");
        assertEquals(fields[1].strip(), found);
    }

    private static String words(List<CoreLabel> tokens, TimeExpression time) {
        return tokens.subList(time.first(), time.end()).stream()
                .map(CoreLabel::word)
                .collect(Collectors.joining(" "));
    }

    /** Words with blanks between them, each with its part of speech after a "/" where it matters. */
    private static List<CoreLabel> tokens(String sentence) {
        List<CoreLabel> tokens = new ArrayList<>();
        for (String word : sentence.split(" ", -1)) {
            int tag = word.lastIndexOf("_");
            CoreLabel token = new CoreLabel();
            token.setWord(tag < 0 ? word : word.substring(0, tag));
            token.setTag(tag < 0 ? "IN" : word.substring(tag + 1));
            tokens.add(token);
        }
        return tokens;
    }
}
