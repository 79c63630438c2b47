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
                    # cues,                    as scorers judge it,   status
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
                    # Scorers know better, but for what they have seen too seldom.
                    ,                          DENIED=0.9,            DENIED
                    PLANNED,                   HELD=0.9,              HELD
                    DENIED,                    PROPOSED=0.4 HELD=0.3, PROPOSED
                    CANCELLED,                 HELD=0.9,              CANCELLED
                    MOVED,                     HELD=0.9,              PLANNED
                    # What is not clearly held is not called so, least of all against a cue.
                    ,                          HELD=0.5 PLANNED=0.4,  HELD
                    ,                          HELD=0.49 PLANNED=0.4, PLANNED
                    PROPOSED,                  HELD=0.8 PLANNED=0.2,  HELD
                    PROPOSED,                  HELD=0.79 PLANNED=0.2, PROPOSED
                    DENIED,                    HELD=0.9 PLANNED=0.2,  DENIED
                    DENIED,                    PLANNED=0.69,          DENIED
                    DENIED,                    PLANNED=0.7,           PLANNED
                    # Of equally likely ones the first.
                    ,                          PLANNED=0.3 PROPOSED=0.3, PLANNED
                    """)
    void theStrongestCueDecides(@Nullable String cues, @Nullable String judged, Status status) {
        Map<RoleName, List<Integer>> roles = cues == null
                ? Map.of()
                : Stream.of(cues.split(" ", -1))
                        .map(RoleName::valueOf)
                        .collect(Collectors.toMap(identity(), role -> List.of(0)));
        EventMention told = ToldRoles.of(MET, roles);
        EventMention event = judged == null
                ? told
                : ToldRoles.judged(told, new Judgement(0.9, chances(judged), List.of(), Map.of()));
        assertEquals(status, StatusFinder.find(event));
    }

    private static Map<Status, Double> chances(String told) {
        return Stream.of(told.split(" ", -1))
                .map(each -> each.split("=", -1))
                .collect(Collectors.toMap(each -> Status.valueOf(each[0]), each -> Double.valueOf(each[1])));
    }
}
