package io.github.chancery.meeting;

import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.draft.EventTrigger;
import io.github.chancery.meeting.draft.Telling;
import io.github.chancery.meeting.party.Affiliation;
import io.github.chancery.meeting.party.Basis;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.Roles;
import io.github.chancery.meeting.place.Place;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Article;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.Sentence;
import io.github.chancery.model.Status;
import io.github.chancery.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Sentences, event mentions and drafts for tests, written by hand instead of parsed. */
public final class MadeUp {
    public static final KnownNames KNOWN = new KnownNames(
            Map.of("Arnor", "Arnor", "Gondor", "Gondor", "Rohan", "Rohan"),
            Map.of("Arnorian", "Arnor", "Gondorian", "Gondor"),
            Map.of("Annuminas", "Arnor", "Minas Tirith", "Gondor"),
            Map.of("Annuminas", "Arnor", "Minas Tirith", "Gondor", "Bree", "Arnor"),
            Set.of("Grey Council"),
            Set.of());

    private MadeUp() {}

    /**
     * Sentences of one text. Each is written as its words with their tags, "trade/NN", lemmas where they differ from the word,
     * "met/VBD/meet", names in brackets with their kind and, where told, their title and whose it is,
     * "[PERSON:Foreign_Minister:Arnor Anna/NNP Weber/NNP]"; and behind a bar, "2 nsubj 1", the dependencies, counted from 1.
     */
    public static List<SentenceView> sentences(String... written) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences =
                Stream.of(written).map(sentence -> sentence(sentence, text)).toList();
        List<SentenceView> views = new ArrayList<>();
        for (Sentence sentence : sentences) {
            views.add(new SentenceView(text.toString(), sentence, views.size()));
        }
        return views;
    }

    private static Sentence sentence(String written, StringBuilder text) {
        String[] parts = written.split("\\|", 2);
        List<Token> tokens = new ArrayList<>();
        List<NamedEntity> names = new ArrayList<>();
        String opened = "";
        int first = 0;
        for (String word : parts[0].strip().split(" +", -1)) {
            if (word.startsWith("[")) {
                opened = word.substring(1);
                first = tokens.size();
                continue;
            }
            tokens.add(token(word.replaceFirst("]$", ""), text));
            if (word.endsWith("]")) {
                names.add(name(opened, first, tokens.size()));
            }
        }
        List<Dependency> dependencies = parts.length == 1
                ? List.of()
                : Stream.of(parts[1].split(",", -1)).map(MadeUp::dependency).toList();
        return new Sentence(Article.Block.Kind.PARAGRAPH, tokens, names, List.of(), dependencies);
    }

    private static Token token(String written, StringBuilder text) {
        String[] parts = written.split("/", -1);
        int begin = text.length();
        text.append(parts[0]);
        Token token = new Token(begin, text.length(), parts[0], parts.length > 2 ? parts[2] : parts[0], parts[1]);
        text.append(' ');
        return token;
    }

    private static NamedEntity name(String opened, int first, int end) {
        String[] parts = opened.split(":", -1);
        return new NamedEntity(
                NamedEntity.Kind.valueOf(parts[0]),
                first,
                end,
                first,
                end,
                parts.length > 1 ? Optional.of(parts[1].replace('_', ' ')) : Optional.empty(),
                parts.length > 2 ? Optional.of(parts[2]) : Optional.empty());
    }

    private static Dependency dependency(String written) {
        String[] parts = written.strip().split(" ", -1);
        return new Dependency(Integer.parseInt(parts[0]) - 1, parts[1], Integer.parseInt(parts[2]) - 1);
    }

    /** An article of which nothing but its text is known. */
    public static Article article(String text) {
        return new Article(
                "made-up",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                List.of(),
                Optional.empty());
    }

    /** An event that the word at a position tells of, with no roles. */
    public static EventMention event(SentenceView sentence, int token, MeetingType type) {
        return new EventMention(
                sentence, token, type, "made-up", false, OptionalInt.of(2), new Roles(), Optional.empty());
    }

    /** A person with a post for a country; one without where these are empty. */
    public static Party person(String name, String title, String country) {
        return new Party(
                EntityKind.PERSON,
                name,
                Optional.of(title).filter(told -> !told.isEmpty()),
                Optional.of(country).filter(told -> !told.isEmpty()).map(of -> new Affiliation(EntityKind.COUNTRY, of)),
                List.of(new Mention(0, name.length(), name)),
                Basis.of(Basis.Means.NAME),
                Optional.empty());
    }

    /** A country, organisation or group. */
    public static Party party(EntityKind kind, String name) {
        return new Party(
                kind,
                name,
                Optional.empty(),
                Optional.empty(),
                List.of(new Mention(0, name.length(), name)),
                Basis.of(Basis.Means.NAME),
                Optional.empty());
    }

    /** What an event tells. */
    public static DraftReport draft(EventMention event, Status status, List<String> places, Party... parties) {
        Map<String, Party> byKey = new LinkedHashMap<>();
        Stream.of(parties).forEach(party -> byKey.put(party.key(), party));
        return new DraftReport(
                event.type(),
                status,
                byKey,
                places.stream().map(MadeUp::place).toList(),
                Optional.<MeetingDate>empty(),
                List.of(),
                List.of(event.sentence().mention()),
                new EventTrigger(
                        event.sentence().mention(event.trigger(), event.trigger() + 1),
                        event.pattern(),
                        event.vague(),
                        event.isVerb(),
                        event.isMain(),
                        false),
                List.of(new Telling(event, List.of())));
    }

    private static Place place(String name) {
        return new Place(name, List.of(), Place.Basis.NAME);
    }
}
