package io.github.chancery.meeting.draft;

import static java.util.function.Function.identity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.meeting.MadeUp;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.Judgement;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.pattern.ToldRoles;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an event stands, by the cues that patterns read and by what a scorer says. */
class StatusFinderTest {
    private static final EventMention MET = MadeUp.event(
            MadeUp.sentences("Weber/NNP met/VBD/meet Stein/NNP ./.").get(0), 1, MeetingType.MEETING);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # cues,                    as a scorer judges it, status
                    ,                          ,                      HELD
                    PLANNED,                   ,                      PLANNED
                    PROPOSED,                  ,                      PROPOSED
                    DENIED,                    ,                      DENIED
                    CANCELLED,                 ,                      CANCELLED
                    MOVED,                     ,                      PLANNED
                    # What is denied before what is wished, and that before what is planned.
                    PLANNED PROPOSED,          ,                      PROPOSED
                    PLANNED PROPOSED DENIED,   ,                      DENIED
                    DENIED CANCELLED,          ,                      CANCELLED
                    # "postponed to Monday" is called off and planned anew.
                    CANCELLED MOVED,           ,                      PLANNED
                    # A scorer knows better, but for what it has seen too seldom.
                    ,                          DENIED,                DENIED
                    PLANNED,                   HELD,                  HELD
                    DENIED,                    PROPOSED,              PROPOSED
                    CANCELLED,                 HELD,                  CANCELLED
                    MOVED,                     HELD,                  PLANNED
                    """)
    void theStrongestCueDecides(@Nullable String cues, @Nullable Status judged, Status status) {
        Map<RoleName, List<Integer>> roles = cues == null
                ? Map.of()
                : Stream.of(cues.split(" ", -1))
                        .map(RoleName::valueOf)
                        .collect(Collectors.toMap(identity(), role -> List.of(0)));
        EventMention told = ToldRoles.of(MET, roles);
        EventMention event =
                judged == null ? told : ToldRoles.judged(told, new Judgement(0.9, judged, List.of(), Map.of()));
        assertEquals(status, StatusFinder.find(event));
    }
}
