package io.github.chancery.meeting.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeTestTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\0',
            value = {
                "{lemma:meet}=event >nsubj {ner:PERSON}# meet/VBD/O Weber/NNP/PERSON# true",
                "{lemma:meet}=event >nsubj {ner:PERSON}# meet/VBD/O king/NN/O# false",
                "{lemma:/meet|see/}=event !>nsubj {ner:PERSON}# see/VBD/O king/NN/O# true",
                "{lemma:/meet|see/}=event !>nsubj ({ner:PERSON} >det {lemma:the}) >obj {lemma:queen}# see/VBD/O king/NN/O# false",
                "{ner:PERSON} </obj|obl:(to|on)/ {lemma:/(?!see).*/}=event# see/VBD/O Weber/NNP/PERSON# true",
                "{lemma:/(?!see$).*[{}]?/}=event# see/VBD/O# false",
                "{lemma:meet}=event >/obl.*/ {}# meet/VBD/O# true"
            })
    void aSentenceMayMatchAPatternOnlyIfItHasItsWords(String pattern, String words, boolean expected) {
        List<IndexedWord> sentence = List.of(words.strip().split(" ", -1)).stream()
                .map(NodeTestTest::word)
                .toList();
        boolean all =
                NodeTest.of(pattern).stream().allMatch(node -> sentence.stream().anyMatch(node::matches));
        assertEquals(expected, all);
    }

    private static IndexedWord word(String written) {
        String[] parts = written.split("/", -1);
        CoreLabel label = new CoreLabel();
        label.setLemma(parts[0]);
        label.setWord(parts[0]);
        label.setTag(parts[1]);
        label.setNER(parts[2]);
        return new IndexedWord(label);
    }
}
