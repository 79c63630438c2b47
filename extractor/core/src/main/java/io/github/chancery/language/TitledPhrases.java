package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds titles: before a name ("German Foreign Minister Frank-Walter Steinmeier"), behind it ("Vladimir Putin, the
 * leader of Russia,"), and posts without a name ("the Iranian foreign minister").
 */
final class TitledPhrases {
    private final Titles titles;

    TitledPhrases(Titles titles) {
        this.titles = titles;
    }

    /** The given names with their titles, and the posts among them, in order, without overlap. */
    List<NamedEntity> find(List<CoreLabel> tokens, List<NamedEntity> names) {
        TitleScan scan = new TitleScan(titles, tokens, names);
        List<NamedEntity> phrases = new ArrayList<>();
        int position = 0;
        while (position < tokens.size()) {
            Optional<NamedEntity> phrase = scan.phraseFrom(position);
            phrase.ifPresent(phrases::add);
            position = phrase.map(NamedEntity::end).orElse(position + 1);
        }
        return joinAppositions(tokens, phrases);
    }

    private static List<NamedEntity> joinAppositions(List<CoreLabel> tokens, List<NamedEntity> phrases) {
        List<NamedEntity> joined = new ArrayList<>();
        for (NamedEntity phrase : phrases) {
            NamedEntity before = joined.isEmpty() ? phrase : joined.get(joined.size() - 1);
            if (isApposition(tokens, before, phrase)) {
                joined.set(joined.size() - 1, withTitle(before, phrase));
            } else if (isNamed(tokens, before, phrase)) {
                joined.set(joined.size() - 1, withPost(before, phrase));
            } else if (isFirstTitle(tokens, before, phrase)) {
                joined.set(joined.size() - 1, withBothTitles(before, phrase));
            } else {
                joined.add(phrase);
            }
        }
        return joined;
    }

    private static boolean isApposition(List<CoreLabel> tokens, NamedEntity name, NamedEntity post) {
        if (name.kind() != Kind.PERSON
                || post.kind() != Kind.POST
                || name.title().isPresent()) {
            return false;
        }
        boolean besideComma =
                post.first() == name.end() + 1 && tokens.get(name.end()).word().equals(",");
        boolean single = !tokens.get(post.head()).tag().endsWith("S");
        boolean closed =
                post.end() == tokens.size() || tokens.get(post.end()).word().matches("[,.;)]|who|said");
        return besideComma && single && closed;
    }

    /** "Russian President's Special Representative, Deputy Foreign Minister Mikhail Bogdanov". */
    private static boolean isFirstTitle(List<CoreLabel> tokens, NamedEntity post, NamedEntity name) {
        return post.kind() == Kind.POST
                && name.kind() == Kind.PERSON
                && post.affiliation().isPresent()
                && name.title().isPresent()
                && name.affiliation().isEmpty()
                && name.first() == post.end() + 1
                && tokens.get(post.end()).word().equals(",")
                && !tokens.get(post.head()).tag().endsWith("S");
    }

    /** "Arnor's president, Anna Weber,". */
    private static boolean isNamed(List<CoreLabel> tokens, NamedEntity post, NamedEntity name) {
        boolean closed =
                name.end() == tokens.size() || tokens.get(name.end()).word().matches("[,.;)]");
        return post.kind() == Kind.POST
                && name.kind() == Kind.PERSON
                && name.title().isEmpty()
                && name.first() == post.end() + 1
                && tokens.get(post.end()).word().equals(",")
                && closed
                && !tokens.get(post.head()).tag().endsWith("S");
    }

    private static NamedEntity withPost(NamedEntity post, NamedEntity name) {
        return new NamedEntity(
                Kind.PERSON,
                post.first(),
                name.end(),
                name.nameFirst(),
                name.nameEnd(),
                post.title(),
                post.affiliation());
    }

    private static NamedEntity withBothTitles(NamedEntity post, NamedEntity name) {
        return new NamedEntity(
                Kind.PERSON,
                post.first(),
                name.end(),
                name.nameFirst(),
                name.nameEnd(),
                Optional.of(post.title().orElseThrow() + ", " + name.title().orElseThrow()),
                post.affiliation());
    }

    private static NamedEntity withTitle(NamedEntity name, NamedEntity post) {
        return new NamedEntity(
                Kind.PERSON,
                name.first(),
                post.end(),
                name.nameFirst(),
                name.nameEnd(),
                post.title(),
                post.affiliation());
    }
}
