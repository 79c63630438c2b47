package io.github.chancery.meeting.party;

import io.github.chancery.meeting.sentence.NounPhrases;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.resource.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says who is meant by a noun: a country's government, an unnamed group, or the parties already spoken of. */
final class GroupFinder {
    private static final WordList PRONOUNS = WordList.of("meeting/pronouns.txt");
    private static final Set<String> DETERMINERS = PRONOUNS.words("known");
    private static final Set<String> TWO = PRONOUNS.words("two");

    private final PartyWords words;
    private final AnaphoraResolver anaphora;
    private final Representation representation;

    GroupFinder(PartyWords words, AnaphoraResolver anaphora, Representation representation) {
        this.words = words;
        this.anaphora = anaphora;
        this.representation = representation;
    }

    /** The parties that a noun stands for; none if it names no party. */
    List<Party> find(SentenceView view, int token) {
        String lemma = view.lemma(token);
        if (!view.tag(token).startsWith("N")) {
            return List.of();
        }
        Optional<Integer> counted = counted(view, token);
        if (counted.isPresent()) {
            return find(view, counted.get());
        }
        if (words.state().contains(lemma)) {
            List<Party> parties = new ArrayList<>(representation.ofDependents(view, token, view.word(token)));
            parties.addAll(representation.ofAdjectives(view, token));
            if (!parties.isEmpty() && !isWithin(view, token, parties)) {
                return parties;
            }
            List<Party> owners = ofOwners(view, token);
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        if (isListed(view, token) || isAlone(view, token)) {
            return unnamed(view, token);
        }
        return words.people().contains(lemma) || words.both().contains(lemma) ? group(view, token) : List.of();
    }

    /** "the opposition's team": the opposition. */
    private List<Party> ofOwners(SentenceView view, int token) {
        return view.dependents(token, "nmod:poss|nmod:of|compound").stream()
                .map(owner -> find(view, owner))
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "the opposition", but not "opposition to the plan". */
    private boolean isAlone(SentenceView view, int token) {
        return words.alone().contains(view.lemma(token))
                && view.dependents(token, "nmod:to").isEmpty();
    }

    /** "a range of interlocutors", "a diverse group of leaders": who is counted. */
    private Optional<Integer> counted(SentenceView view, int token) {
        return words.counting().contains(view.lemma(token))
                ? view.dependents(token, "nmod:of").stream().findFirst()
                : Optional.empty();
    }

    /** "met government, opposition and youth": a collective noun that others stand beside. */
    private boolean isListed(SentenceView view, int token) {
        return words.collective().contains(view.lemma(token))
                && !isDetermined(view, Math.max(0, token - 1))
                && (!view.dependents(token, "conj.*").isEmpty() || isConjunct(view, token));
    }

    private static boolean isConjunct(SentenceView view, int token) {
        return view.sentence().dependencies().stream()
                .anyMatch(edge -> edge.dependent() == token && edge.relation().startsWith("conj"));
    }

    /** "all Syrian sides": several within one country. */
    private boolean isWithin(SentenceView view, int token, List<Party> countries) {
        return countries.size() == 1
                && view.isPlural(token)
                && words.both().contains(view.lemma(token))
                && words.people().contains(view.lemma(token));
    }

    /** The parties spoken of before that "both sides" or "the ministers" takes up, else an unnamed group. */
    List<Party> group(SentenceView view, int token) {
        if (words.both().contains(view.lemma(token).toLowerCase(Locale.ROOT)) && isKnown(view, token)) {
            List<Party> known = isTwo(view, token) ? anaphora.two(view) : anaphora.both(view);
            if (!known.isEmpty() || !isDefined(view, token)) {
                return known;
            }
        }
        boolean described = !view.dependents(token, "amod|compound|nmod:poss").isEmpty();
        if (!view.isPlural(token) && !described) {
            return List.of();
        }
        return unnamed(view, token);
    }

    /** "the leaders of the Five": whose they are tells them from others. */
    private static boolean isDefined(SentenceView view, int token) {
        return view.nameAt(token).filter(post -> post.end() > token + 1).isPresent();
    }

    /** An unnamed group, described by its noun phrase. */
    List<Party> unnamed(SentenceView view, int token) {
        if (words.counting().contains(view.lemma(token))) {
            return List.of();
        }
        Mention mention = NounPhrases.nounPhrase(view, token);
        return List.of(Party.of(EntityKind.GROUP, mention.quote(), mention, Basis.of(Basis.Means.UNNAMED_GROUP)));
    }

    /** Whether a word says that the noun behind it is nobody new. */
    static boolean isDetermined(SentenceView view, int token) {
        return DETERMINERS.contains(view.lower(token));
    }

    private static boolean isKnown(SentenceView view, int token) {
        int first = first(view, token);
        boolean determined = isDetermined(view, first) || (first > 0 && isDetermined(view, first - 1));
        return determined
                && view.dependents(token, "amod|nmod:of|nmod:from|nmod:poss").isEmpty();
    }

    private static boolean isTwo(SentenceView view, int token) {
        for (int i = Math.max(0, first(view, token) - 2); i <= token; i++) {
            if (TWO.contains(view.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static int first(SentenceView view, int token) {
        return view.nameAt(token).map(NamedEntity::first).orElse(token);
    }
}
