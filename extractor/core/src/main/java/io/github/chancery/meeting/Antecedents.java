package io.github.chancery.meeting;

import io.github.chancery.model.EntityKind;
import io.github.chancery.model.NamedEntity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Whom pronouns and "both sides" take up: persons named shortly before, or the parties of the latest meeting told. */
final class Antecedents {
    private static final Set<String> ONE = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> SEVERAL = Set.of("they", "them", "their");
    private static final String SUBJECT = "nsubj.*";
    private static final int FAR = 3;

    private final List<SentenceView> sentences;
    private final Cast cast;
    private final Supplier<List<Party>> latest;

    /**
     * @param sentences the article's
     * @param cast its persons
     * @param latest the parties of the meeting told last, empty before the first
     */
    Antecedents(List<SentenceView> sentences, Cast cast, Supplier<List<Party>> latest) {
        this.sentences = sentences;
        this.cast = cast;
        this.latest = latest;
    }

    /** The parties that "both sides" or "the two ministers" takes up. */
    List<Party> both(SentenceView view) {
        return latest.get().size() >= 2 ? latest.get() : List.of();
    }

    /** The parties that a pronoun stands for. */
    List<Party> of(SentenceView view, int token) {
        String pronoun = view.token(token).word().toLowerCase(Locale.ROOT);
        if (SEVERAL.contains(pronoun)) {
            return both(view);
        }
        if (!ONE.contains(pronoun)) {
            return List.of();
        }
        return before(view, token).map(List::of).orElse(List.of());
    }

    private Optional<Party> before(SentenceView view, int token) {
        Optional<Party> here = subject(view, token).or(() -> nearest(view, token));
        for (int i = view.index() - 1; here.isEmpty() && i >= 0 && i >= view.index() - FAR; i--) {
            SentenceView earlier = sentences.get(i);
            here = subject(earlier, earlier.size()).or(() -> nearest(earlier, earlier.size()));
        }
        return here;
    }

    private Optional<Party> subject(SentenceView view, int limit) {
        return view.sentence().dependencies().stream()
                .filter(edge -> edge.relation().matches(SUBJECT) && edge.dependent() < limit)
                .map(edge -> view.nameAt(edge.dependent()))
                .flatMap(Optional::stream)
                .map(name -> person(view, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Party> nearest(SentenceView view, int limit) {
        return view.sentence().names().stream()
                .filter(name -> name.end() <= limit)
                .map(name -> person(view, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whom a name, or a post that the article gives a name to, stands for. */
    private Optional<Party> person(SentenceView view, NamedEntity name) {
        return switch (name.kind()) {
            case PERSON -> Optional.of(party(view, name, cast.person(view, name)));
            case POST ->
                view.tag(name.head()).endsWith("S")
                        ? Optional.empty()
                        : cast.holder(name.title().orElse(""), Optional.empty(), view.index())
                                .map(holder -> party(view, name, holder));
            default -> Optional.empty();
        };
    }

    private Party party(SentenceView view, NamedEntity name, Person person) {
        return new Party(
                EntityKind.PERSON,
                person.name(),
                person.title(),
                person.affiliation(),
                List.of(view.mention(name.nameFirst(), name.nameEnd())),
                "pronoun for " + person.name(),
                Optional.empty());
    }
}
