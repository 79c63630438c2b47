package io.github.chancery.meeting.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.meeting.MadeUp;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.ToldRoles;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Period;
import io.github.chancery.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two mentions of a text can be of one encounter. */
class CompatibilityTest {
    private static final Map<String, Party> PARTIES = Map.of(
            "arnor", MadeUp.party(EntityKind.COUNTRY, "Arnor"),
            "gondor", MadeUp.party(EntityKind.COUNTRY, "Gondor"),
            "rohan", MadeUp.party(EntityKind.COUNTRY, "Rohan"),
            "weber", MadeUp.person("Anna Weber", "Minister", "Arnor"));

    /**
     * A draft is {@code type status parties places date}, with {@code -} for what is not told and {@code ?} behind a type that
     * is a guess; a date is days of May 3019, or words.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # told before                     | told later                            | of one encounter | of one setting
                    meeting held arnor+gondor - -     | meeting held arnor+gondor - -         | true  | true
                    meeting held arnor+gondor - -     | meeting held arnor+rohan - -          | false | true
                    meeting held arnor+gondor - -     | meeting held - - -                    | true  | true
                    # A status of its own needs parties of its own.
                    meeting held arnor+gondor - -     | meeting planned arnor+gondor - -      | false | false
                    meeting held arnor+gondor - -     | meeting planned - - -                 | true  | true
                    # A guess gives way, but travel is no talk.
                    meeting held arnor+gondor - -     | call held arnor+gondor - -            | false | false
                    meeting? held arnor+gondor - -    | call held arnor+gondor - -            | true  | false
                    meeting held arnor+gondor - -     | call? held arnor+gondor - -           | true  | false
                    visit? held arnor+gondor - -      | meeting held arnor+gondor - -         | false | false
                    meeting? held arnor+gondor - -    | visit held arnor+gondor - -           | false | false
                    # Two places contradict each other, one of several in common does not.
                    meeting held arnor+gondor bree -  | meeting held arnor+gondor dale -      | false | false
                    meeting held arnor+gondor bree -  | meeting held arnor+gondor dale+bree - | true  | true
                    meeting held arnor+gondor bree -  | meeting held arnor+gondor - -         | true  | true
                    meeting held arnor+gondor - -     | meeting held arnor+gondor bree -      | true  | true
                    # So do days that do not overlap.
                    meeting held arnor+gondor - 3     | meeting held arnor+gondor - 4         | false | false
                    meeting held arnor+gondor - 4     | meeting held arnor+gondor - 3         | false | false
                    meeting held arnor+gondor - 3-5   | meeting held arnor+gondor - 5-7       | true  | true
                    meeting held arnor+gondor - 5-7   | meeting held arnor+gondor - 3-5       | true  | true
                    meeting held arnor+gondor - 3     | meeting held arnor+gondor - -         | true  | true
                    meeting held arnor+gondor - -     | meeting held arnor+gondor - 3         | true  | true
                    # Words that settle no days are the same or not.
                    meeting held arnor+gondor - soon  | meeting held arnor+gondor - soon      | true  | true
                    meeting held arnor+gondor - soon  | meeting held arnor+gondor - later     | false | false
                    meeting held arnor+gondor - soon  | meeting held arnor+gondor - 3         | true  | true
                    """)
    void nothingContradicts(String told, String later, boolean encounter, boolean setting) {
        assertEquals(encounter, Compatibility.ofEncounter(draft(told), draft(later)));
        assertEquals(setting, Compatibility.ofSetting(draft(told), draft(later)));
    }

    /** A draft as the table above writes it. */
    static DraftReport draft(String written) {
        String[] parts = written.strip().split(" +", -1);
        String type = parts[0].toUpperCase(Locale.ROOT);
        EventMention event = MadeUp.event(
                MadeUp.sentences("They/PRP met/VBD/meet ./. | 0 root 2, 2 nsubj 1")
                        .get(0),
                1,
                MeetingType.valueOf(type.replace("?", "")));
        DraftReport undated = MadeUp.draft(
                type.endsWith("?") ? ToldRoles.vague(event) : event,
                Status.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                all(parts[3]),
                all(parts[2]).stream().map(PARTIES::get).toArray(Party[]::new));
        return undated.with(undated.places(), date(parts[4]));
    }

    private static Optional<MeetingDate> date(String part) {
        if (part.equals("-")) {
            return Optional.empty();
        }
        if (!Character.isDigit(part.charAt(0))) {
            return Optional.of(new MeetingDate(part, Optional.empty()));
        }
        String[] ends = part.split("-", -1);
        Period days = new Period(day(ends[0]), day(ends[ends.length - 1]));
        return Optional.of(new MeetingDate("on " + part, Optional.of(days)));
    }

    private static LocalDate day(String day) {
        return LocalDate.of(3019, 5, Integer.parseInt(day));
    }

    private static List<String> all(String part) {
        return part.equals("-") ? List.of() : Stream.of(part.split("\\+")).toList();
    }
}
