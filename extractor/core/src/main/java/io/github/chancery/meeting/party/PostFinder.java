package io.github.chancery.meeting.party;

import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import java.util.List;
import java.util.Optional;

/** Says who is meant by a post without a name: whom the article names in it, else the country that the post is of. */
final class PostFinder {
    private final PersonCoreference persons;
    private final Representation representation;
    private final GroupFinder groups;
    private final PartyWords words;
    private final Optional<PageOwner> page;

    /** @param page the government on whose page the article stands: its "Prime Minister" is its own */
    PostFinder(
            PersonCoreference persons,
            Representation representation,
            GroupFinder groups,
            PartyWords words,
            Optional<PageOwner> page) {
        this.persons = persons;
        this.representation = representation;
        this.groups = groups;
        this.words = words;
        this.page = page;
    }

    /** The parties that a post stands for; none if the article does not tell. */
    List<Party> find(SentenceView view, NamedEntity post, Mention mention) {
        String title = post.title().orElse(mention.quote());
        boolean several = view.isPlural(post.head());
        Optional<Affiliation> affiliation = post.affiliation()
                .map(representation::of)
                .or(() -> several ? Optional.empty() : representation.ofSpeaker(view, post));
        List<NamedPerson> holders = several
                ? holders(view, post, title)
                : persons.holder(title, affiliation, mention.begin()).stream()
                        .filter(holder -> !isFirstNamedBehind(view, post, holder))
                        .toList();
        if (!holders.isEmpty()) {
            Basis basis = new Basis(Basis.Means.POST_HOLDER, title);
            return holders.stream()
                    .map(holder -> Party.of(holder, mention, basis))
                    .toList();
        }
        if (words.isSole(title)) {
            return List.of(Party.of(
                    new NamedPerson(title, Optional.of(title), affiliation),
                    mention,
                    Basis.of(Basis.Means.POST_AS_NAME)));
        }
        Optional<Affiliation> whose = affiliation
                .or(() -> representation.ofPossessor(view, post))
                .or(() -> several ? parallel(view, post) : Optional.empty());
        if (whose.isPresent() && several && words.isPrivate(title)) {
            return groups.unnamed(view, post.head());
        }
        if (whose.isPresent()) {
            List<Party> officials = several ? representation.ofAdjectivesIn(view, post, title) : List.of();
            return officials.size() > 1 ? officials : List.of(Party.official(whose.get(), title, mention));
        }
        List<Party> countries = representation.ofDependents(view, post.head(), title);
        if (!countries.isEmpty()) {
            return countries;
        }
        if (several) {
            return groups.group(view, post.head());
        }
        return own(view, post, mention).stream().toList();
    }

    /** "The president met President Stein": with whom a sentence first names with a post of his own, no post before it is meant. */
    private boolean isFirstNamedBehind(SentenceView view, NamedEntity post, NamedPerson holder) {
        return !persons.isNamedBefore(holder, view.begin(post.first()))
                && view.sentence().names().stream()
                        .filter(name -> name.kind() == NamedEntity.Kind.PERSON && name.first() >= post.end())
                        .filter(name -> name.title().isPresent())
                        .anyMatch(name -> persons.person(view, name).equals(holder));
    }

    /** "the Prime Minister", on a government's page. */
    private Optional<Party> own(SentenceView view, NamedEntity post, Mention mention) {
        String title = post.title().orElse(mention.quote());
        return page.filter(own -> own.has(title) && GroupFinder.isDetermined(view, post.first()))
                .map(own -> Party.official(own.owner(), title, mention));
    }

    /** "a meeting of Union foreign ministers and one of defence ministers": these are the Union's, too. */
    private Optional<Affiliation> parallel(SentenceView view, NamedEntity post) {
        return view.sentence().names().stream()
                .filter(other -> other.kind() == NamedEntity.Kind.POST && other.end() <= post.first())
                .filter(other -> view.lemma(other.head()).equals(view.lemma(post.head())))
                .filter(other -> !GroupFinder.isDetermined(view, post.first()))
                .reduce((first, second) -> second)
                .flatMap(NamedEntity::affiliation)
                .map(representation::of);
    }

    /** "the foreign ministers": all whom the article names, if it names several. */
    private List<NamedPerson> holders(SentenceView view, NamedEntity post, String title) {
        boolean capital = Character.isUpperCase(view.word(post.first()).codePointAt(0)) && post.first() > 0;
        boolean known = capital || GroupFinder.isDetermined(view, post.first());
        if (!known || post.affiliation().isPresent()) {
            return List.of();
        }
        List<NamedPerson> holders = persons.holders(title.replaceFirst("s$", ""));
        return holders.size() > 1 ? holders : List.of();
    }
}
