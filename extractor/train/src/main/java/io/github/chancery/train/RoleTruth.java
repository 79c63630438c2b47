package io.github.chancery.train;

import io.github.chancery.evaluate.GoldEntity;
import io.github.chancery.evaluate.GoldMeeting;
import io.github.chancery.meeting.candidate.RoleCandidate;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Article;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a word plays a role in an annotated meeting. */
record RoleTruth(Article article) {

    /** Whether it does in one of those that its event denotes. */
    boolean plays(RoleName role, RoleCandidate candidate, SentenceView view, List<GoldMeeting> meetings) {
        return meetings.stream().anyMatch(meeting -> switch (role) {
            case PLACE -> isPlace(candidate, view, meeting);
            case TIME -> isTime(candidate, view, meeting);
            default ->
                candidate.parties().stream()
                        .anyMatch(party -> takesPart(party, meeting) || isOfficial(party, candidate, view, meeting));
        });
    }

    /** Whether a party is one of the participants, by its name or by the words for it. */
    static boolean takesPart(Party party, GoldMeeting meeting) {
        return meeting.participants().stream()
                .anyMatch(gold -> gold.isNamed(party.name())
                        || party.mentions().stream().map(Mention::quote).anyMatch(gold::isNamed));
    }

    /** "the Gondorian minister", whom the annotation names. */
    private static boolean isOfficial(Party party, RoleCandidate candidate, SentenceView view, GoldMeeting meeting) {
        boolean post = view.nameAt(candidate.token())
                .filter(name -> name.kind() == NamedEntity.Kind.POST)
                .isPresent();
        return post
                && party.kind() == EntityKind.COUNTRY
                && party.title().isPresent()
                && meeting.participants().stream().anyMatch(gold -> gold.actsFor(party.name()));
    }

    private boolean isPlace(RoleCandidate candidate, SentenceView view, GoldMeeting meeting) {
        int token = candidate.token();
        if (view.lower(token).equals("here")) {
            return article.dateline()
                    .map(Article.Dateline::place)
                    .filter(place -> isNamed(place, meeting))
                    .isPresent();
        }
        return view.nameAt(token)
                .map(name -> isNamed(view.text(name.nameFirst(), name.nameEnd()), meeting))
                .orElseGet(() -> meeting.places().stream()
                        .anyMatch(gold -> gold.name().toLowerCase(Locale.ROOT).contains(view.lower(token))));
    }

    /** Whether the article's dateline, if it has one, tells where one of them is. */
    Optional<Boolean> dateline(List<GoldMeeting> meetings) {
        return article.dateline().map(Article.Dateline::place).map(place -> meetings.stream()
                .anyMatch(meeting -> isNamed(place, meeting)));
    }

    private static boolean isNamed(String place, GoldMeeting meeting) {
        return meeting.places().stream().anyMatch((GoldEntity gold) -> gold.isNamed(place));
    }

    /** Whether a date is the meeting's: of its days, or in its words where the annotation tells no days ("next week"). */
    static boolean isWhen(MeetingDate date, GoldMeeting meeting) {
        return meeting.date().isPresent()
                ? date.period().filter(meeting::isOn).isPresent()
                : isToldBy(date.text().toLowerCase(Locale.ROOT), meeting);
    }

    private static boolean isTime(RoleCandidate candidate, SentenceView view, GoldMeeting meeting) {
        String words = view.timeAt(candidate.token())
                .map(time -> view.text(time.first(), time.end()).toLowerCase(Locale.ROOT))
                .orElse("");
        return isToldBy(words, meeting);
    }

    private static boolean isToldBy(String words, GoldMeeting meeting) {
        return !words.isEmpty()
                && meeting.dateText()
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .filter(text -> text.contains(words) || words.contains(text))
                        .isPresent();
    }
}
