package io.github.chancery.meeting;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where a candidate's meeting is: the place that a pattern gives it and what it is said to lie in. */
final class PlaceFinder {
    private static final String WITHIN = "appos|nmod:(of|in)|nmod:poss|dep|compound";

    private PlaceFinder() {}

    /** The places that stand for one token, the most specific first. */
    static List<Entity> find(SentenceView view, int token) {
        List<Entity> places = new ArrayList<>();
        name(view, token).or(() -> site(view, token)).ifPresent(places::add);
        for (int dependent : view.dependents(token, WITHIN)) {
            name(view, dependent).ifPresent(places::add);
        }
        if (!places.isEmpty()) {
            adjacentCountry(view, token).ifPresent(places::add);
        }
        return places.stream().distinct().toList();
    }

    /** "Bali, Indonesia" where the parser did not see that they belong together. */
    private static Optional<Entity> adjacentCountry(SentenceView view, int token) {
        int next = view.nameAt(token).map(NamedEntity::end).orElse(token + 1);
        int country = next + 1 < view.size() && view.tag(next + 1).equals("DT") ? next + 2 : next + 1;
        boolean comma = next + 1 < view.size() && view.token(next).word().equals(",");
        boolean follows = comma && view.dependents(token, "appos").isEmpty();
        return follows
                ? view.nameAt(country)
                        .filter(name -> name.kind() == Kind.COUNTRY && isClosed(view, name.end()))
                        .flatMap(name -> name(view, name.head()))
                : Optional.empty();
    }

    private static boolean isClosed(SentenceView view, int position) {
        return position >= view.size()
                || view.token(position).word().matches("[,.;]")
                || view.timeAt(position).isPresent();
    }

    /** "the ambassador's residence", but not a bare "the city", nor "the city of Edoras", which is Edoras. */
    private static Optional<Entity> site(SentenceView view, int token) {
        Mention phrase = Phrases.nounPhrase(view, token);
        boolean told = phrase.quote().contains(" ")
                || Character.isUpperCase(phrase.quote().codePointAt(0));
        boolean named = view.dependents(token, "nmod:of|appos").stream()
                .anyMatch(dependent -> name(view, dependent).isPresent());
        return told && !named && view.nameAt(token).isEmpty()
                ? Optional.of(new Entity(EntityKind.PLACE, phrase.quote(), List.of(phrase), "place", Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Entity> name(SentenceView view, int token) {
        return view.nameAt(token)
                .filter(name ->
                        name.kind() == Kind.PLACE || name.kind() == Kind.COUNTRY || name.kind() == Kind.ORGANISATION)
                .map(name -> {
                    Mention mention = view.mention(name.nameFirst(), name.nameEnd());
                    return new Entity(EntityKind.PLACE, mention.quote(), List.of(mention), "name", Optional.empty());
                });
    }
}
