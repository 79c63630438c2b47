package io.github.chancery.meeting.party;

import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import io.github.chancery.resource.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says which country or organisation somebody acts for, where the words beside tell. */
final class Representation {
    private static final Set<String> SAYING =
            WordList.of("meeting/speakers.txt").words("say");
    private static final Set<Kind> ACTORS = Set.of(Kind.COUNTRY, Kind.ORGANISATION, Kind.NATIONALITY);

    private final KnownNames known;
    private final PersonCoreference persons;

    Representation(KnownNames known, PersonCoreference persons) {
        this.known = known;
        this.persons = persons;
    }

    /** What a name or adjective of a country, or the name of an organisation, stands for. */
    Affiliation of(String written) {
        return Affiliation.of(written, known);
    }

    /** The country whose government a capital stands for. */
    Optional<Affiliation> ofCapital(String written) {
        return Affiliation.country(written, known);
    }

    /** "its envoy": of the country or organisation named before it. */
    Optional<Affiliation> ofPossessor(SentenceView view, NamedEntity post) {
        if (!view.word(post.first()).equalsIgnoreCase("its")) {
            return Optional.empty();
        }
        return view.sentence().names().stream()
                .filter(name -> name.end() <= post.first())
                .filter(name -> name.kind() == Kind.COUNTRY || name.kind() == Kind.ORGANISATION)
                .reduce((first, second) -> second)
                .map(name -> of(view.text(name.nameFirst(), name.nameEnd())));
    }

    /** "Edoras said the president would come": of the government that says so. */
    Optional<Affiliation> ofSpeaker(SentenceView view, NamedEntity post) {
        if (!view.word(post.first()).equalsIgnoreCase("the")) {
            return Optional.empty();
        }
        return clausesAbove(view, post.head()).stream()
                .filter(verb -> SAYING.contains(view.lemma(verb)))
                .flatMap(verb -> view.dependents(verb, "nsubj").stream())
                .filter(subject -> subject < post.first())
                .flatMap(subject -> view.nameAt(subject).stream())
                .filter(name -> name.kind() != Kind.PERSON && name.kind() != Kind.POST)
                .flatMap(name -> ofCapital(view.text(name.nameFirst(), name.nameEnd())).stream())
                .findFirst();
    }

    /** The words that a word hangs on, whose clauses hold it, the nearest first. */
    private static List<Integer> clausesAbove(SentenceView view, int token) {
        Set<Integer> above = new LinkedHashSet<>();
        Optional<Dependency> edge = view.above(token);
        while (edge.isPresent()
                && edge.get().governor() != Dependency.ROOT
                && above.add(edge.get().governor())) {
            edge = view.above(edge.get().governor());
        }
        return List.copyOf(above);
    }

    /** "Paul Stein of Arnor". */
    Optional<Affiliation> ofCountryBehind(SentenceView view, NamedEntity name) {
        return view.dependents(name.head(), "nmod:of").stream()
                .flatMap(dependent -> view.nameAt(dependent).stream())
                .filter(country -> country.kind() == Kind.COUNTRY)
                .findFirst()
                .map(country -> of(view.text(country.nameFirst(), country.nameEnd())));
    }

    /** "Zarif and his assistant Ali Haddad": both are of Zarif's country, as counterparts are not. */
    Optional<Affiliation> ofSuperior(SentenceView view, NamedEntity name) {
        boolean his = view.tag(name.first()).equals("PRP$");
        if (!his
                || name.title()
                        .filter(title -> title.matches(".*counterparts?"))
                        .isPresent()) {
            return Optional.empty();
        }
        return view.sentence().names().stream()
                .filter(other -> other.kind() == Kind.PERSON && other.end() <= name.first())
                .reduce((first, second) -> second)
                .flatMap(other -> persons.person(view, other).affiliation());
    }

    /** "ministers of Arnor and Gondor": each of them, with the title. */
    List<Party> ofDependents(SentenceView view, int token, String title) {
        List<Party> parties = new ArrayList<>();
        for (int dependent : view.dependents(token, "nmod:(of|from|poss)")) {
            view.nameAt(dependent)
                    .filter(name -> ACTORS.contains(name.kind()))
                    .map(name -> view.mention(name.nameFirst(), name.nameEnd()))
                    .ifPresent(mention -> parties.add(Party.official(of(mention.quote()), title, mention)));
        }
        return parties;
    }

    /** "the Gondorian and Haradi governments": each country. */
    List<Party> ofAdjectives(SentenceView view, int token) {
        List<Party> parties = new ArrayList<>();
        for (int dependent : view.dependents(token, "amod|compound")) {
            view.nameAt(dependent)
                    .filter(name -> name.kind() == Kind.NATIONALITY || name.kind() == Kind.COUNTRY)
                    .map(name -> country(view.mention(name.nameFirst(), name.nameEnd())))
                    .ifPresent(parties::add);
        }
        return parties;
    }

    /** "the Russian, Ukrainian and French presidents": each country whose adjective stands in a post. */
    List<Party> ofAdjectivesIn(SentenceView view, NamedEntity post, String title) {
        Map<String, Party> parties = new LinkedHashMap<>();
        for (int first = post.first(); first < post.nameFirst(); first++) {
            for (int end = Math.min(first + 2, post.nameFirst()); end > first; end--) {
                Mention mention = view.mention(first, end);
                Optional<Affiliation> country = Affiliation.country(mention.quote(), known);
                if (country.isPresent()) {
                    parties.putIfAbsent(country.get().name(), Party.official(country.get(), title, mention));
                    first = end - 1;
                }
            }
        }
        return List.copyOf(parties.values());
    }

    /** A country that acts itself. */
    Party country(Mention mention) {
        Affiliation found = of(mention.quote());
        return Party.of(found.kind(), found.name(), mention, Basis.of(Basis.Means.NAME));
    }
}
