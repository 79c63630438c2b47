package io.github.chancery.train;

import io.github.chancery.evaluate.GoldArticle;
import io.github.chancery.evaluate.GoldMeeting;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.draft.Telling;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.Judgement;
import java.util.List;
import java.util.Optional;

/** Which annotated meeting an encounter is of. */
final class Alignment {
    private Alignment() {}

    /** The one that most of the encounter's words denote, each counted by its chance; of several the first. */
    static Optional<GoldMeeting> of(DraftReport draft, GoldArticle gold) {
        Optional<GoldMeeting> best = Optional.empty();
        double most = 0;
        for (GoldMeeting meeting : gold.meetings()) {
            double weight = draft.tellings().stream()
                    .map(Telling::event)
                    .filter(event -> isOf(event, meeting))
                    .mapToDouble(
                            event -> event.judgement().map(Judgement::chance).orElse(1.0))
                    .sum();
            if (weight > most) {
                most = weight;
                best = Optional.of(meeting);
            }
        }
        return best;
    }

    /** The annotated meetings that an event denotes. */
    static List<GoldMeeting> denoted(EventMention event, GoldArticle gold) {
        return gold.meetings().stream().filter(meeting -> isOf(event, meeting)).toList();
    }

    private static boolean isOf(EventMention event, GoldMeeting meeting) {
        int begin = event.sentence().begin(event.trigger());
        return meeting.isToldAt(
                begin, begin + event.sentence().word(event.trigger()).length());
    }
}
