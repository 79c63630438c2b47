package io.github.chancery.meeting.candidate;

import io.github.chancery.meeting.date.DateFinder;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.party.PartyFinder;
import io.github.chancery.meeting.pattern.EventMatcher;
import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.Patterns;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Article;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.Sentence;
import io.github.chancery.model.Token;
import io.github.chancery.resource.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words of a sentence that may denote an encounter, and those that may play a role in one: more than there are. */
public class Candidates {
    private static final Set<RoleName> PARTIES =
            Set.of(RoleName.PARTY, RoleName.PERHAPS, RoleName.HOST, RoleName.VISITOR, RoleName.MEDIATOR);

    private final Patterns patterns;
    private final EventMatcher matcher;
    private final Set<String> triggers;

    /**
     * @param patterns what tells of encounters and roles
     * @param triggers lemmas of nouns, verbs and adjectives that may denote an encounter, in small letters
     */
    public Candidates(Patterns patterns, Set<String> triggers) {
        this.patterns = patterns;
        this.matcher = new EventMatcher(patterns);
        this.triggers = Set.copyOf(triggers);
    }

    /** Those by some patterns and the cue words that ship. */
    public static Candidates of(Patterns patterns) {
        return new Candidates(patterns, WordList.of("meeting/trigger-words.txt").all());
    }

    /** First letters of the words without which no sentence has a candidate, beside those that every sentence is searched for. */
    public Set<String> cues() {
        Set<String> cues = new TreeSet<>(patterns.cues());
        cues.addAll(triggers);
        return cues;
    }

    /**
     * Whether a sentence of an article may tell of an encounter, so that parsing it may pay.
     *
     * @param sentence with tags and names, not yet parsed
     */
    public boolean mayTell(Article article, Sentence sentence) {
        return sentence.tokens().stream().anyMatch(this::isTrigger) || patterns.mayMatch(article, sentence);
    }

    /** Every word that may denote an encounter, with what patterns say of it. */
    public List<EventMention> events(SentenceView view, String headline) {
        Set<Integer> more = new TreeSet<>();
        List<Token> tokens = view.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (isTrigger(tokens.get(i))) {
                more.add(i);
            }
        }
        return matcher.find(view, headline, more);
    }

    private boolean isTrigger(Token token) {
        return token.tag().matches("[NVJ].*") && triggers.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Every word that may play a role in an event, in order of the text. */
    public List<RoleCandidate> roles(EventMention event, PartyFinder parties) {
        Set<Integer> tokens = tokens(event);
        tokens.remove(event.trigger());
        return roles(event.sentence(), tokens, parties, event.tokens(RoleName.PLACE));
    }

    /** The names and times of a sentence that may play a role in an event of another. */
    public List<RoleCandidate> named(SentenceView view, PartyFinder parties) {
        Set<Integer> tokens = new TreeSet<>();
        view.sentence().names().forEach(name -> tokens.add(name.head()));
        view.sentence().times().forEach(time -> tokens.add(time.head()));
        return roles(view, tokens, parties, List.of());
    }

    private static List<RoleCandidate> roles(
            SentenceView view, Set<Integer> tokens, PartyFinder parties, List<Integer> places) {
        TreeMap<Integer, RoleCandidate> found = new TreeMap<>();
        for (int token : tokens) {
            Set<RoleName> roles = EnumSet.noneOf(RoleName.class);
            List<Party> meant = parties.single(view, token);
            if (!meant.isEmpty()) {
                roles.add(RoleName.PARTY);
            }
            if (mayBePlace(view, token) || places.contains(token)) {
                roles.add(RoleName.PLACE);
            }
            if (view.timeAt(token).filter(DateFinder::isDate).isPresent()) {
                roles.add(RoleName.TIME);
            }
            if (!roles.isEmpty()) {
                found.put(token, new RoleCandidate(token, meant, roles));
            }
        }
        return List.copyOf(found.values());
    }

    private static Set<Integer> tokens(EventMention event) {
        SentenceView view = event.sentence();
        Set<Integer> tokens = new TreeSet<>();
        view.sentence().names().forEach(name -> tokens.add(name.head()));
        view.sentence().times().forEach(time -> tokens.add(time.head()));
        PARTIES.forEach(role -> tokens.addAll(event.tokens(role)));
        tokens.addAll(event.tokens(RoleName.PLACE));
        for (int i = 0; i < view.size(); i++) {
            boolean noun = view.tag(i).startsWith("NN") && view.nameAt(i).isEmpty();
            if (noun || view.tag(i).startsWith("PRP") || view.lower(i).equals("here")) {
                tokens.add(i);
            }
        }
        return tokens;
    }

    private static boolean mayBePlace(SentenceView view, int token) {
        return view.lower(token).equals("here")
                || view.nameAt(token)
                        .filter(name -> name.kind() == NamedEntity.Kind.PLACE
                                || name.kind() == NamedEntity.Kind.COUNTRY
                                || name.kind() == NamedEntity.Kind.ORGANISATION)
                        .isPresent();
    }

    /** The tokens of candidates. */
    static List<Integer> tokens(List<RoleCandidate> candidates) {
        List<Integer> tokens = new ArrayList<>();
        candidates.forEach(candidate -> tokens.add(candidate.token()));
        return tokens;
    }
}
