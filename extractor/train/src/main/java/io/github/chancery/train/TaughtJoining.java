package io.github.chancery.train;

import io.github.chancery.evaluate.GoldArticle;
import io.github.chancery.evaluate.GoldMeeting;
import io.github.chancery.meeting.decision.Joining;
import io.github.chancery.meeting.decision.JoiningFeatures;
import io.github.chancery.meeting.decision.Retelling;
import io.github.chancery.meeting.draft.Compatibility;
import io.github.chancery.meeting.draft.Telling;
import io.github.chancery.meeting.pattern.EventMention;
import java.util.List;

/** Which events an annotated article tells of one encounter, and on the way an example of every pair of both. */
record TaughtJoining(GoldArticle gold, Examples examples) implements Joining {
    @Override
    public double chance(Retelling retelling) {
        List<GoldMeeting> told = retelling.told().tellings().stream()
                .map(Telling::event)
                .flatMap(event -> denoted(event).stream())
                .distinct()
                .toList();
        List<GoldMeeting> here = denoted(retelling.event());
        if (here.size() != 1 || told.size() != 1) {
            return Compatibility.ofEncounter(retelling.told(), retelling.draft()) ? 1 : 0;
        }
        boolean same = here.stream().anyMatch(told::contains);
        examples.add("same", new Example(gold.identifier(), JoiningFeatures.of(retelling), same));
        return same ? 1 : 0;
    }

    private List<GoldMeeting> denoted(EventMention event) {
        return Alignment.denoted(event, gold);
    }
}
