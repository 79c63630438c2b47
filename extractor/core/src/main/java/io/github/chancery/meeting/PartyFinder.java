package io.github.chancery.meeting;

import io.github.chancery.model.EntityKind;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says who is meant by a word that a pattern took for a party. */
final class PartyFinder {
    private static final String COORDINATION = "conj(:and|:or|:as_well_as|:plus)?";

    private final KnownNames known;
    private final Cast cast;
    private final PartyWords words;
    private final Antecedents antecedents;

    PartyFinder(KnownNames known, Cast cast, PartyWords words, Antecedents antecedents) {
        this.known = known;
        this.cast = cast;
        this.words = words;
        this.antecedents = antecedents;
    }

    /** The parties that a token and those coordinated with it stand for; none if the article does not tell. */
    List<Party> find(SentenceView view, int token) {
        Set<Integer> tokens = new LinkedHashSet<>(List.of(token));
        tokens.addAll(view.dependents(token, COORDINATION));
        List<Party> parties = new ArrayList<>();
        tokens.forEach(each -> parties.addAll(single(view, each)));
        return parties;
    }

    private List<Party> single(SentenceView view, int token) {
        Optional<NamedEntity> name = view.nameAt(token).filter(found -> found.head() == token);
        if (name.isPresent()) {
            return named(view, name.get(), token);
        }
        if (view.tag(token).startsWith("PRP")) {
            return antecedents.of(view, token);
        }
        return noun(view, token);
    }

    private List<Party> named(SentenceView view, NamedEntity name, int token) {
        Mention mention = view.mention(name.nameFirst(), name.nameEnd());
        return switch (name.kind()) {
            case PERSON -> List.of(person(cast.person(view, name), view, name, mention));
            case COUNTRY, NATIONALITY -> List.of(country(mention));
            case PLACE ->
                Affiliation.country(mention.quote(), known)
                        .map(found -> List.of(party(found.kind(), found.name(), mention, "capital for its government")))
                        .orElse(List.of());
            case ORGANISATION -> List.of(party(EntityKind.ORGANISATION, mention.quote(), mention, "name"));
            case POST -> post(view, name, token, mention);
        };
    }

    private Party person(Person person, SentenceView view, NamedEntity name, Mention mention) {
        boolean full = mention.quote().equals(person.name());
        Optional<String> title = person.title().or(name::title);
        Optional<Affiliation> affiliation = person.affiliation()
                .or(() -> name.affiliation().map(told -> Affiliation.of(told, known)))
                .or(() -> superior(view, name));
        String basis = full ? "name" : "short for " + person.name();
        return new Party(
                EntityKind.PERSON, person.name(), title, affiliation, List.of(mention), basis, Optional.empty());
    }

    /** "Zarif and his assistant Ali Haddad": both are of Zarif's country. */
    private Optional<Affiliation> superior(SentenceView view, NamedEntity name) {
        boolean his = view.token(name.first()).tag().equals("PRP$");
        return !his
                        || name.title()
                                .filter(title -> title.endsWith("counterpart"))
                                .isPresent()
                ? Optional.empty()
                : view.sentence().names().stream()
                        .filter(other -> other.kind() == NamedEntity.Kind.PERSON && other.end() <= name.first())
                        .reduce((first, second) -> second)
                        .flatMap(other -> cast.person(view, other).affiliation());
    }

    private Party country(Mention mention) {
        Affiliation found = Affiliation.of(mention.quote(), known);
        return party(found.kind(), found.name(), mention, "name");
    }

    private List<Party> post(SentenceView view, NamedEntity post, int token, Mention mention) {
        String title = post.title().orElse(mention.quote());
        Optional<Affiliation> affiliation = post.affiliation().map(told -> Affiliation.of(told, known));
        boolean several = view.tag(token).endsWith("S");
        if (!several) {
            Optional<Person> holder = cast.holder(title, affiliation, mention.begin());
            if (holder.isPresent()) {
                return List.of(new Party(
                        EntityKind.PERSON,
                        holder.get().name(),
                        holder.get().title(),
                        holder.get().affiliation(),
                        List.of(mention),
                        "the " + title + " that the article names",
                        Optional.empty()));
            }
        }
        if (several && isDetermined(view, post.first()) && affiliation.isEmpty()) {
            List<Person> holders = cast.holders(singular(title));
            if (holders.size() > 1) {
                return holders.stream()
                        .map(holder -> person(holder, view, post, mention))
                        .toList();
            }
        }
        Optional<Affiliation> whose = affiliation.or(() -> possessor(view, post));
        if (whose.isPresent()) {
            return List.of(official(whose.get(), title, mention));
        }
        List<Party> countries = ofCountries(view, token, title);
        if (!countries.isEmpty()) {
            return countries;
        }
        return several ? group(view, token) : List.of();
    }

    private static String singular(String title) {
        return title.endsWith("s") ? title.substring(0, title.length() - 1) : title;
    }

    /** "its envoy": of the country or organisation named before it. */
    private Optional<Affiliation> possessor(SentenceView view, NamedEntity post) {
        if (!view.token(post.first()).word().equalsIgnoreCase("its")) {
            return Optional.empty();
        }
        return view.sentence().names().stream()
                .filter(name -> name.end() <= post.first())
                .filter(name -> name.kind() == NamedEntity.Kind.COUNTRY || name.kind() == NamedEntity.Kind.ORGANISATION)
                .reduce((first, second) -> second)
                .map(name -> Affiliation.of(view.text(name.nameFirst(), name.nameEnd()), known));
    }

    private List<Party> ofCountries(SentenceView view, int token, String title) {
        List<Party> parties = new ArrayList<>();
        for (int dependent : view.dependents(token, "nmod:(of|from|poss)")) {
            view.nameAt(dependent)
                    .filter(name -> name.kind() == NamedEntity.Kind.COUNTRY
                            || name.kind() == NamedEntity.Kind.ORGANISATION
                            || name.kind() == NamedEntity.Kind.NATIONALITY)
                    .map(name -> view.mention(name.nameFirst(), name.nameEnd()))
                    .ifPresent(
                            mention -> parties.add(official(Affiliation.of(mention.quote(), known), title, mention)));
        }
        return parties;
    }

    private List<Party> noun(SentenceView view, int token) {
        String lemma = view.lemma(token);
        if (!view.tag(token).startsWith("N")) {
            return List.of();
        }
        if (words.state().contains(lemma)) {
            List<Party> parties =
                    new ArrayList<>(ofCountries(view, token, view.token(token).word()));
            for (int dependent : view.dependents(token, "amod|compound")) {
                nationality(view, dependent).ifPresent(parties::add);
            }
            if (!parties.isEmpty()) {
                return parties;
            }
        }
        return words.people().contains(lemma) || words.both().contains(lemma) ? group(view, token) : List.of();
    }

    private Optional<Party> nationality(SentenceView view, int token) {
        return view.nameAt(token)
                .filter(name -> name.kind() == NamedEntity.Kind.NATIONALITY || name.kind() == NamedEntity.Kind.COUNTRY)
                .map(name -> country(view.mention(name.nameFirst(), name.nameEnd())));
    }

    private List<Party> group(SentenceView view, int token) {
        if (words.both().contains(view.lemma(token).toLowerCase(Locale.ROOT)) && isBoth(view, token)) {
            return isTwo(view, token) ? antecedents.two(view) : antecedents.both(view);
        }
        if (!view.tag(token).endsWith("S")
                && view.dependents(token, "amod|compound|nmod:poss").isEmpty()) {
            return List.of();
        }
        Mention mention = Phrases.nounPhrase(view, token);
        return List.of(party(EntityKind.GROUP, mention.quote(), mention, "unnamed group"));
    }

    /** "both sides", "the two ministers", "the leaders": nobody new. */
    private static boolean isBoth(SentenceView view, int token) {
        int first = view.nameAt(token).map(NamedEntity::first).orElse(token);
        boolean determined = isDetermined(view, first) || (first > 0 && isDetermined(view, first - 1));
        return determined
                && view.dependents(token, "amod|nmod:of|nmod:from|nmod:poss").isEmpty();
    }

    private static boolean isTwo(SentenceView view, int token) {
        int first = view.nameAt(token).map(NamedEntity::first).orElse(token);
        for (int i = Math.max(0, first - 2); i <= token; i++) {
            if (Set.of("both", "two", "2").contains(view.token(i).word().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDetermined(SentenceView view, int token) {
        return Set.of("both", "two", "three", "the", "2")
                .contains(view.token(token).word().toLowerCase(Locale.ROOT));
    }

    private static Party official(Affiliation affiliation, String title, Mention mention) {
        return new Party(
                affiliation.kind(),
                affiliation.name(),
                Optional.of(title),
                Optional.empty(),
                List.of(mention),
                "official without a name",
                Optional.empty());
    }

    private static Party party(EntityKind kind, String name, Mention mention, String basis) {
        return new Party(kind, name, Optional.empty(), Optional.empty(), List.of(mention), basis, Optional.empty());
    }
}
