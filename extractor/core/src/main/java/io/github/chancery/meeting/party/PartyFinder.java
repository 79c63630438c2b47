package io.github.chancery.meeting.party;

import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Says who is meant by a word that a pattern took for a party. */
public final class PartyFinder {
    private static final String COORDINATION = "conj(:and|:or|:as_well_as|:plus)?";

    private final PersonCoreference persons;
    private final OrganisationCoreference organisations;
    private final AnaphoraResolver anaphora;
    private final Representation representation;
    private final GroupFinder groups;
    private final PostFinder posts;

    PartyFinder(
            Representation representation,
            PersonCoreference persons,
            OrganisationCoreference organisations,
            PartyWords words,
            AnaphoraResolver anaphora,
            Optional<PageOwner> page) {
        this.persons = persons;
        this.organisations = organisations;
        this.anaphora = anaphora;
        this.representation = representation;
        this.groups = new GroupFinder(words, anaphora, representation);
        this.posts = new PostFinder(persons, representation, groups, words, page);
    }

    /**
     * Finds the parties of an article.
     *
     * @param organisations the organisations that it names
     * @param told the parties of the meetings told so far, the last first
     */
    public static PartyFinder of(
            ArticleSetting setting, OrganisationCoreference organisations, Supplier<List<List<Party>>> told) {
        PersonCoreference persons = new PersonCoreference(setting.sentences(), setting.known());
        Representation representation = new Representation(setting.known(), persons);
        Speakers speakers = new Speakers(setting.article(), setting.sentences(), persons, setting.owner());
        AnaphoraResolver anaphora =
                new AnaphoraResolver(setting.sentences(), persons, speakers, representation, setting.words(), told);
        return new PartyFinder(representation, persons, organisations, setting.words(), anaphora, setting.owner());
    }

    /** The parties that a token and those coordinated with it stand for; none if the article does not tell. */
    List<Party> find(SentenceView view, int token) {
        Set<Integer> tokens = new LinkedHashSet<>(List.of(token));
        tokens.addAll(view.dependents(token, COORDINATION));
        List<Party> parties = new ArrayList<>();
        tokens.forEach(each -> parties.addAll(single(view, each)));
        return parties;
    }

    /** The same, with an unnamed group for a noun that is in no list. */
    List<Party> anyone(SentenceView view, int token) {
        List<Party> parties = find(view, token);
        return parties.isEmpty() ? groups.unnamed(view, token) : parties;
    }

    /** The parties that a token alone stands for, without those coordinated with it. */
    public List<Party> single(SentenceView view, int token) {
        Optional<NamedEntity> name = view.nameAt(token).filter(found -> found.head() == token);
        if (name.isPresent()) {
            return named(view, name.get());
        }
        Optional<NamedEntity> bearer = bearer(view, token);
        if (bearer.isPresent()) {
            return named(view, bearer.get());
        }
        if (view.tag(token).startsWith("PRP")) {
            return anaphora.of(view, token);
        }
        List<Party> group = groups.find(view, token);
        return group.isEmpty() ? explained(view, token) : group;
    }

    /** "his counterparts, Anna Weber and Paul Stein": a plural post stands for the first of those who have it. */
    private static Optional<NamedEntity> bearer(SentenceView view, int token) {
        return view.isPlural(token)
                ? view.nameAt(token).filter(name -> name.kind() == NamedEntity.Kind.PERSON)
                : Optional.empty();
    }

    /** "the king's son, Peter": a noun that a name explains. */
    private List<Party> explained(SentenceView view, int token) {
        return view.dependents(token, "appos").stream()
                .map(view::nameAt)
                .flatMap(Optional::stream)
                .filter(name -> name.kind() == NamedEntity.Kind.PERSON)
                .findFirst()
                .map(name -> named(view, name))
                .orElse(List.of());
    }

    private List<Party> named(SentenceView view, NamedEntity name) {
        Mention mention = view.mention(name.nameFirst(), name.nameEnd());
        return switch (name.kind()) {
            case PERSON -> List.of(person(view, name, mention));
            case COUNTRY, NATIONALITY -> List.of(representation.country(mention));
            case PLACE ->
                representation.ofCapital(mention.quote()).stream()
                        .map(state -> Party.of(state.kind(), state.name(), mention, Basis.of(Basis.Means.CAPITAL)))
                        .toList();
            case ORGANISATION ->
                List.of(Party.of(
                        EntityKind.ORGANISATION,
                        organisations.explained(organisations.full(mention.quote())),
                        mention,
                        Basis.of(Basis.Means.NAME)));
            case POST -> posts.find(view, name, mention);
        };
    }

    private Party person(SentenceView view, NamedEntity name, Mention mention) {
        NamedPerson person = persons.person(view, name);
        Optional<Affiliation> affiliation = person.affiliation()
                .or(() -> name.affiliation().map(representation::of))
                .or(() -> representation.ofCountryBehind(view, name))
                .or(() -> representation.ofSuperior(view, name));
        NamedPerson known = new NamedPerson(person.name(), person.title().or(name::title), affiliation);
        Basis basis = mention.quote().equals(person.name())
                ? Basis.of(Basis.Means.NAME)
                : new Basis(Basis.Means.SHORT_NAME, person.name());
        return Party.of(known, mention, basis);
    }
}
