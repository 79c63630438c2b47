package io.github.chancery.meeting.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.meeting.MadeUp;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.score.LogisticModel;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which encounters are one where the scorer finds none likely to be. */
class DoubletsTest {
    private static final List<SentenceView> ARTICLE = MadeUp.sentences(
            "Weber/NNP visited/VBD/visit Gondor/NNP ./.", "Her/PRP$ visit/NN to/TO Gondor/NNP ended/VBD/end ./.");
    private static final Doublets DOUBLETS = new Doublets(LogisticModel.parse(List.of("-9\tbias")));

    @Test
    void encountersThatDifferInNothingAreOne() {
        assertEquals(List.of(0, 0), firsts(Status.CANCELLED, "Gondor"));
    }

    @Test
    void whatDiffersInPlaceOrStatusMayBeTwo() {
        assertEquals(List.of(0, 1), firsts(Status.CANCELLED, "Rohan"));
        assertEquals(List.of(0, 1), firsts(Status.PLANNED, "Gondor"));
    }

    private static List<Integer> firsts(Status status, String place) {
        DraftReport told = visit(ARTICLE.get(0), Status.CANCELLED, "Gondor");
        return DOUBLETS.firsts(List.of(told, visit(ARTICLE.get(1), status, place)));
    }

    private static DraftReport visit(SentenceView sentence, Status status, String place) {
        return MadeUp.draft(
                MadeUp.event(sentence, 1, MeetingType.VISIT),
                status,
                List.of(place),
                MadeUp.person("Anna Weber", "President", "Arnor"));
    }
}
