package io.github.chancery.meeting.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.meeting.MadeUp;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Mention;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list of topics names, read off words and tags. */
class TopicListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "discussed/VBD trade/NN and/CC the/DT harvest/NN ./. # 1 # trade + harvest",
                "discussed/VBD trade/NN ,/, water/NN and/CC the/DT war/NN in/IN [COUNTRY Gondor/NNP] ./. # 1 # trade + water + war in Gondor",
                "discussed/VBD several/JJ issues/NNS/issue ,/, including/VBG trade/NN ./. # 2 # trade",
                "discussed/VBD relations/NNS between/IN [COUNTRY Arnor/NNP] and/CC [COUNTRY Gondor/NNP] ./. # 1 # relations between Arnor and Gondor",
                "discussed/VBD the/DT importance/NN of/IN a/DT truce/NN ./. # 2 # truce",
                "discussed/VBD trade/NN with/IN [POST officials/NNS] ./. # 1 # trade"
            })
    void aListIsSplitIntoItsTopics(String sentence, int anchor, String topics) {
        assertEquals(topics, topics(sentence, anchor));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Regional/NNP and/CC global/JJ affairs/NNS along/IN with/IN trade/NN particularly/RB tourism/NN were/VBD discussed/VBN ./.",
                "and/CC trade/NN or/CC",
                "trade/NN",
                "such/JJ as/IN [COUNTRY Arnor/NNP] ,/, its/PRP$ allies/NNS ,/,"
            })
    void aListMayBeginAndEndAnywhereInASentence(String sentence) {
        SentenceView view = MadeUp.sentences(sentence).get(0);
        for (int anchor = 0; anchor < view.size(); anchor++) {
            TopicList list = new TopicList(view, anchor, Set.of());
            assertTrue(list.topics().stream()
                    .allMatch(topic -> topic.end() <= view.mention().end()));
        }
    }

    @Test
    void wordsOutsideASentenceAreEmpty() {
        SentenceView view = MadeUp.sentences("trade/NN").get(0);
        assertEquals("", view.lower(-1) + view.lemma(1));
        assertEquals(view.tag(-1), view.tag(1));
    }

    private static String topics(String sentence, int anchor) {
        SentenceView view = MadeUp.sentences(sentence).get(0);
        return new TopicList(view, anchor, Set.of())
                .topics().stream().map(Mention::quote).collect(Collectors.joining(" + "));
    }
}
