package io.github.chancery.graph.meeting;

import io.github.chancery.graph.Literals;
import io.github.chancery.graph.Terms;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Meeting;
import io.github.chancery.model.Participant;
import io.github.chancery.model.Period;
import io.github.chancery.model.Status;
import io.github.chancery.model.StoredPlace;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * What a meeting is counted by: a count over thousands of meetings would take long to put that together when it is asked
 * for.
 *
 * @param meeting the meeting
 */
record MeetingCounts(Meeting meeting) {
    /**
     * Month, status and type: "2019-03; Held; Visit". In the place of the month stand a year or a stretch of months where
     * no more is known, and nothing where there is no date.
     */
    String tally() {
        return String.join(
                "; ",
                meeting.period().map(MeetingCounts::month).orElse(""),
                name(Terms.of(meeting.status())),
                name(Terms.of(meeting.type())));
    }

    private static String month(Period period) {
        YearMonth first = YearMonth.from(period.earliest());
        YearMonth last = YearMonth.from(period.latest());
        if (first.equals(last)) {
            return first.toString();
        }
        return first.getMonthValue() == 1 && last.equals(first.plusMonths(11))
                ? first.toString().substring(0, first.toString().indexOf('-', 1))
                : first + " to " + last;
    }

    private static String name(Node term) {
        return term.getURI().substring(Vocabulary.DM.length());
    }

    /** The first and the last day of a meeting held, with a slash between; nothing if only the month or the year is known. */
    String heldDays() {
        return meeting.period()
                .filter(period -> isHeld())
                .filter(period ->
                        Literals.date(period).filter(MeetingCounts::isVague).isEmpty())
                .map(period -> period.earliest() + "/" + period.latest())
                .orElse("");
    }

    private static boolean isVague(Node date) {
        return !XSDDatatype.XSDdate.getURI().equals(date.getLiteralDatatypeURI());
    }

    /** Who took part in a meeting held. */
    List<EntityKey> heldWith() {
        return isHeld()
                ? meeting.participants().stream()
                        .map(Participant::actor)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Each two countries or organisations that met or were acted for when a meeting was held: two IRIs in order. */
    List<String> countriesMet() {
        if (!isHeld()) {
            return List.of();
        }
        List<String> parties = meeting.participants().stream()
                .flatMap(party -> Stream.concat(
                        Optional.of(party.actor())
                                .filter(actor ->
                                        party.kind() == EntityKind.COUNTRY || party.kind() == EntityKind.ORGANISATION)
                                .stream(),
                        party.actsFor().stream()))
                .map(EntityKey::iri)
                .distinct()
                .sorted()
                .toList();
        return parties.stream()
                .flatMap(one -> parties.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> one + " " + other))
                .toList();
    }

    private boolean isHeld() {
        return meeting.status() == Status.HELD;
    }

    /** Those who take part or are acted for, the places and the topics that have no Wikidata item. */
    List<EntityKey> unlinked() {
        Stream<EntityKey> parties = meeting.participants().stream()
                .flatMap(party -> Stream.concat(Stream.of(party.actor()), party.represents().stream()));
        Stream<EntityKey> places = meeting.places().stream().map(StoredPlace::key);
        return Stream.of(parties, places, meeting.topics().stream())
                .flatMap(keys -> keys)
                .filter(key -> !key.isItem())
                .distinct()
                .toList();
    }
}
