package io.github.chancery.meeting.party;

import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.resource.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Whom pronouns and "both sides" take up: persons named shortly before, or the parties of the latest meeting told. */
final class AnaphoraResolver {
    private static final WordList PRONOUNS = WordList.of("meeting/pronouns.txt");
    private static final Set<String> ONE = PRONOUNS.words("one");
    private static final Set<String> FIRST = PRONOUNS.words("first");
    private static final Set<String> SEVERAL = PRONOUNS.words("several");
    private static final Set<String> OBJECT = PRONOUNS.words("object");
    private static final String SUBJECT = "nsubj.*";
    private static final int FAR = 3;

    private final List<SentenceView> sentences;
    private final PersonCoreference persons;
    private final Speakers speakers;
    private final Representation representation;
    private final PartyWords words;
    private final Supplier<List<List<Party>>> latest;

    /**
     * @param sentences the article's
     * @param persons its persons
     * @param speakers who says "I" in it
     * @param representation whom names stand for
     * @param words which posts stand for a name
     * @param latest the parties of the meetings told, the last first
     */
    AnaphoraResolver(
            List<SentenceView> sentences,
            PersonCoreference persons,
            Speakers speakers,
            Representation representation,
            PartyWords words,
            Supplier<List<List<Party>>> latest) {
        this.sentences = sentences;
        this.persons = persons;
        this.speakers = speakers;
        this.representation = representation;
        this.words = words;
        this.latest = latest;
    }

    /** The parties that "both sides" or "the two ministers" takes up. */
    List<Party> both(SentenceView view) {
        return latest.get().stream()
                .filter(parties -> parties.size() >= 2)
                .findFirst()
                .or(() -> Optional.of(pair(view)).filter(pair -> !pair.isEmpty()))
                .orElseGet(() -> listed(view));
    }

    /** The parties that "both" or "the two" takes up: of the last meeting told that has just two. */
    List<Party> two(SentenceView view) {
        return latest.get().stream()
                .filter(parties -> parties.size() == 2)
                .findFirst()
                .orElseGet(() -> pair(view));
    }

    /** The pair that the sentence before names. */
    private List<Party> pair(SentenceView view) {
        if (view.index() == 0) {
            return List.of();
        }
        SentenceView before = sentences.get(view.index() - 1);
        Map<String, Party> persons = new LinkedHashMap<>();
        names(before, before.size()).forEach(party -> persons.putIfAbsent(party.key(), party));
        return persons.size() == 2
                ? List.copyOf(persons.values())
                : new CollectiveAntecedents(before, representation).pair();
    }

    private List<Party> listed(SentenceView view) {
        return view.index() == 0
                ? List.of()
                : new CollectiveAntecedents(sentences.get(view.index() - 1), representation).listed();
    }

    /** The parties that a pronoun stands for. */
    List<Party> of(SentenceView view, int token) {
        String pronoun = view.lower(token);
        if (SEVERAL.contains(pronoun)) {
            return both(view);
        }
        if (FIRST.contains(pronoun)) {
            return speakers.of(view, token);
        }
        if (!ONE.contains(pronoun)) {
            return List.of();
        }
        return before(view, token).map(List::of).orElse(List.of());
    }

    /** The subject before it in the sentence, unless another "him" stands between; else the main figure of those before. */
    private Optional<Party> before(SentenceView view, int token) {
        List<Party> here = subjects(view, token, clauseSubjects(view, token));
        if (!here.isEmpty() && !isTakenUp(view, token)) {
            return Optional.of(here.get(here.size() - 1));
        }
        List<Party> named = new ArrayList<>(here);
        for (int i = view.index() - 1; i >= 0 && i >= view.index() - FAR; i--) {
            named.addAll(subjects(sentences.get(i), sentences.get(i).size(), Set.of()));
        }
        for (int i = view.index(); named.isEmpty() && i >= 0 && i >= view.index() - FAR; i--) {
            named.addAll(names(
                    sentences.get(i),
                    i == view.index() ? token : sentences.get(i).size()));
        }
        int most = named.stream()
                .mapToInt(party -> persons.weight(party.name()))
                .max()
                .orElse(0);
        return named.stream()
                .filter(party -> 2 * persons.weight(party.name()) >= most)
                .findFirst();
    }

    /** "Ali welcomed him, and later he met …": he was spoken of before Ali. */
    private static boolean isTakenUp(SentenceView view, int token) {
        for (int i = 0; i < token; i++) {
            if (view.tag(i).equals("PRP") && OBJECT.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "She met him": he is not she. */
    private static Set<Integer> clauseSubjects(SentenceView view, int token) {
        Set<Integer> subjects = new HashSet<>();
        view.sentence().dependencies().stream()
                .filter(edge -> edge.dependent() == token && edge.relation().matches("obj|obl.*|nmod.*"))
                .forEach(edge -> subjects.addAll(view.dependents(edge.governor(), SUBJECT)));
        return subjects;
    }

    private List<Party> subjects(SentenceView view, int limit, Set<Integer> barred) {
        return view.sentence().dependencies().stream()
                .filter(edge -> edge.relation().matches(SUBJECT) && edge.dependent() < limit)
                .filter(edge -> !barred.contains(edge.dependent()))
                .map(edge -> view.nameAt(edge.dependent()))
                .flatMap(Optional::stream)
                .map(name -> person(view, name))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Party> names(SentenceView view, int limit) {
        return view.sentence().names().stream()
                .filter(name -> name.end() <= limit)
                .map(name -> person(view, name))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Party> person(SentenceView view, NamedEntity name) {
        return persons.bearer(view, name).or(() -> sole(name)).map(bearer -> party(view, name, bearer));
    }

    /** "the Pope": a post that stands for a name. */
    private Optional<NamedPerson> sole(NamedEntity name) {
        return name.title()
                .filter(title -> name.kind() == NamedEntity.Kind.POST && words.isSole(title))
                .map(title -> new NamedPerson(
                        title, Optional.of(title), name.affiliation().map(representation::of)));
    }

    private static Party party(SentenceView view, NamedEntity name, NamedPerson person) {
        Mention mention = view.mention(name.nameFirst(), name.nameEnd());
        return Party.of(person, mention, new Basis(Basis.Means.PRONOUN, person.name()));
    }
}
