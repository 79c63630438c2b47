package io.github.chancery.meeting.place;

import io.github.chancery.meeting.sentence.NounPhrases;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Article;
import io.github.chancery.model.Article.Dateline;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import io.github.chancery.resource.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where an event's meeting is: the place that a pattern gives it and what it is said to lie in. */
public final class PlaceFinder {
    /** Nouns for a place that only a name makes one: "the city". */
    private static final Set<String> LOCALITIES =
            WordList.of("meeting/place-words.txt").words("locality");

    private static final String WITHIN = "appos|nmod:(of|in)|nmod:poss|dep|compound";
    /** "Edoras, Rohan's capital", "Edoras in the Rohanese region" */
    private static final String OWNER = "nmod:(poss|of)";

    private final Article article;
    private final KnownNames known;

    /**
     * @param article whose dateline tells where "here" is
     * @param known names of countries and their capitals
     */
    public PlaceFinder(Article article, KnownNames known) {
        this.article = article;
        this.known = known;
    }

    /** The places that stand for the tokens, each once, in order. */
    public List<Place> find(SentenceView view, List<Integer> tokens) {
        Map<String, Place> found = new LinkedHashMap<>();
        for (int token : tokens) {
            find(view, token).forEach(place -> found.putIfAbsent(place.name(), place));
        }
        return List.copyOf(found.values());
    }

    /** The places that stand for one token, the most specific first. */
    private List<Place> find(SentenceView view, int token) {
        if (view.lemma(token).equalsIgnoreCase("here")) {
            return article.dateline().map(this::filedFrom).stream().toList();
        }
        List<Place> places = new ArrayList<>();
        name(view, token)
                .or(() -> capital(view, token))
                .or(() -> venue(view, token))
                .ifPresent(places::add);
        for (int dependent : view.dependents(token, WITHIN)) {
            geographic(view, dependent).ifPresent(places::add);
            if (LOCALITIES.contains(view.lemma(dependent))) {
                view.dependents(dependent, OWNER)
                        .forEach(owner -> geographic(view, owner).ifPresent(places::add));
            }
        }
        return places.stream().distinct().toList();
    }

    /** The place that a dateline tells. */
    public Place filedFrom(Dateline dateline) {
        int begin = article.text().indexOf(dateline.place(), dateline.begin());
        boolean told = begin >= 0 && begin + dateline.place().length() <= dateline.end();
        List<Mention> mentions = told
                ? List.of(Mention.of(
                        article.text(), begin, begin + dateline.place().length()))
                : List.of();
        return new Place(dateline.place(), mentions, Place.Basis.DATELINE);
    }

    /** "the Rohanese capital", "Rohan's capital" */
    private Optional<Place> capital(SentenceView view, int token) {
        if (!view.lemma(token).equals("capital")) {
            return Optional.empty();
        }
        return view.dependents(token, "amod|compound|" + OWNER).stream()
                .flatMap(owner -> country(view, owner).stream())
                .flatMap(country -> known.capitals().entrySet().stream()
                        .filter(capital -> capital.getValue().equals(country))
                        .map(Map.Entry::getKey)
                        .sorted())
                .findFirst()
                .map(capital -> new Place(capital, List.of(NounPhrases.nounPhrase(view, token)), Place.Basis.CAPITAL));
    }

    private Optional<String> country(SentenceView view, int token) {
        return view.nameAt(token)
                .map(name -> view.text(name.nameFirst(), name.nameEnd()))
                .flatMap(name -> Optional.ofNullable(known.demonyms().get(name))
                        .or(() -> Optional.ofNullable(known.countries().get(name))));
    }

    /** "the ambassador's residence", but not a bare "the city", nor "the city of Edoras", which is Edoras. */
    private static Optional<Place> venue(SentenceView view, int token) {
        Mention phrase = NounPhrases.nounPhrase(view, token);
        boolean told = phrase.quote().contains(" ")
                || Character.isUpperCase(phrase.quote().codePointAt(0));
        boolean named = view.dependents(token, "nmod:of|appos").stream()
                .anyMatch(dependent -> geographic(view, dependent).isPresent());
        return told
                        && !named
                        && !LOCALITIES.contains(view.lemma(token))
                        && view.nameAt(token).isEmpty()
                ? Optional.of(Place.of(phrase, Place.Basis.VENUE))
                : Optional.empty();
    }

    /** A name that a place can have; "at the White House" has one of an organisation. */
    private static Optional<Place> name(SentenceView view, int token) {
        return view.nameAt(token)
                .filter(name -> name.kind() == Kind.ORGANISATION || isGeographic(name))
                .map(name -> place(view, name));
    }

    private static Optional<Place> geographic(SentenceView view, int token) {
        return view.nameAt(token).filter(PlaceFinder::isGeographic).map(name -> place(view, name));
    }

    private static boolean isGeographic(NamedEntity name) {
        return name.kind() == Kind.PLACE || name.kind() == Kind.COUNTRY;
    }

    private static Place place(SentenceView view, NamedEntity name) {
        return Place.of(view.mention(name.nameFirst(), name.nameEnd()), Place.Basis.NAME);
    }
}
