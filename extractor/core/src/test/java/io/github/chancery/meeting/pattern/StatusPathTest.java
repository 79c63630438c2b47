package io.github.chancery.meeting.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.meeting.MadeUp;
import io.github.chancery.meeting.sentence.SentenceView;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which words above it hangs whether an event is. */
class StatusPathTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    # the event's position; the sentence with its dependencies; the words above, the nearest first
                    7; They/PRP urged/VBD them/PRP to/TO agree/VB to/TO hold/VB talks/NNS | 0 root 2, 2 nsubj 1, 2 obj 3, 2 xcomp 5, 5 xcomp 7, 7 obj 8; hold agree urged
                    # What is chiefly told hangs on nothing.
                    1; Weber/NNP met/VBD Stein/NNP | 0 root 2, 2 nsubj 1, 2 obj 3; ''
                    # Who agreed to talks, or called for them, has not held any; who spoke after some has.
                    3; They/PRP agreed/VBD to/TO talks/NNS | 0 root 2, 2 nsubj 1, 2 obl:to 4; agreed
                    3; a/DT call/NN for/IN talks/NNS | 0 root 2, 2 nmod:for 4; call
                    3; He/PRP spoke/VBD after/IN talks/NNS | 0 root 2, 2 obl:after 4; ''
                    0; Talks/NNS failed/VBD | 0 root 2, 2 nsubj:pass 1; failed
                    # A round of talks is the talks, a report of talks is something else.
                    4; They/PRP opened/VBD a/DT round/NN talks/NNS | 0 root 2, 2 obj 4, 4 nmod:of 5; round opened
                    4; They/PRP denied/VBD a/DT report/NN talks/NNS | 0 root 2, 2 obj 4, 4 nmod:of 5; ''
                    # What is coordinated shares what is above both, and not what is beside it.
                    5; wants/VBZ to/TO trade/VB and/CC hold/VB talks/NNS | 0 root 1, 1 xcomp 3, 3 conj:and 5, 5 obj 6; hold wants
                    # What has a tense of its own stands for itself.
                    4; wants/VBZ to/TO resign/VB and/CC met/VBD | 0 root 1, 1 xcomp 3, 3 conj:and 5; ''
                    4; wants/VBZ to/TO resign/VB will/MD meet/VB | 0 root 1, 1 xcomp 3, 3 conj:and 5, 5 aux 4; ''
                    4; came/VBD a/DT man/NN to/TO meet/VB | 0 root 1, 1 nsubj 3, 3 acl:to 5; man came
                    # Graphs may run in circles, and a long way up tells of something else.
                    0; talks/NNS hold/VB agree/VB | 2 obj 1, 3 xcomp 2, 2 xcomp 3; hold agree
                    6; a/VB b/VB c/VB d/VB e/VB f/VB g/VB | 0 root 1, 1 xcomp 2, 2 xcomp 3, 3 xcomp 4, 4 xcomp 5, 5 xcomp 6, 6 xcomp 7; f e d c b
                    """)
    void theWordsAboveThatDecide(int event, String sentence, @Nullable String above) {
        SentenceView view = MadeUp.sentences(sentence).get(0);
        String found = StatusPath.above(view, event).stream().map(view::word).collect(Collectors.joining(" "));
        assertEquals(above == null ? "" : above, found);
    }
}
