package io.github.chancery.language.title;

import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Joins a name and a post beside it, parted by a comma, where both mean one person. */
final class Appositions {
    private static final Pattern CLOSE_OF_NAME = Pattern.compile("[,.;)]");
    private static final Pattern CLOSE_OF_POST = Pattern.compile("[,.;)]|who|said");

    private final SentenceWords words;

    Appositions(SentenceWords words) {
        this.words = words;
    }

    /** The phrases of a sentence, with those that mean one person made one. */
    List<NamedEntity> join(List<NamedEntity> phrases) {
        List<NamedEntity> joined = new ArrayList<>();
        for (NamedEntity phrase : phrases) {
            int last = joined.size() - 1;
            Optional<NamedEntity> both = last < 0 ? Optional.empty() : join(joined.get(last), phrase);
            both.ifPresentOrElse(one -> joined.set(last, one), () -> joined.add(phrase));
        }
        return joined;
    }

    private Optional<NamedEntity> join(NamedEntity left, NamedEntity right) {
        boolean besideComma =
                right.first() == left.end() + 1 && words.written(left.end()).equals(",");
        if (!besideComma) {
            return Optional.empty();
        }
        if (isPostBehindName(left, right)) {
            return Optional.of(person(left, right, left, right.title(), right.affiliation()));
        }
        if (isPostBeforeName(left, right)) {
            return Optional.of(person(left, right, right, left.title(), left.affiliation()));
        }
        if (isPostBeforeTitle(left, right)) {
            return Optional.of(person(left, right, right, bothTitles(left, right), left.affiliation()));
        }
        return Optional.empty();
    }

    /** "Anna Weber, the president of Arnor,". */
    private boolean isPostBehindName(NamedEntity name, NamedEntity post) {
        return isUntitled(name) && isSinglePost(post) && isClosed(post, CLOSE_OF_POST);
    }

    /** "Arnor's president, Anna Weber,". */
    private boolean isPostBeforeName(NamedEntity post, NamedEntity name) {
        return isSinglePost(post) && isUntitled(name) && isClosed(name, CLOSE_OF_NAME);
    }

    /** "Russian President's Special Representative, Deputy Foreign Minister Mikhail Bogdanov". */
    private boolean isPostBeforeTitle(NamedEntity post, NamedEntity name) {
        return isSinglePost(post)
                && post.affiliation().isPresent()
                && name.kind() == Kind.PERSON
                && name.title().isPresent()
                && name.affiliation().isEmpty();
    }

    private static boolean isUntitled(NamedEntity name) {
        return name.kind() == Kind.PERSON && name.title().isEmpty();
    }

    private boolean isSinglePost(NamedEntity post) {
        return post.kind() == Kind.POST && !words.isPlural(post.head());
    }

    private boolean isClosed(NamedEntity phrase, Pattern close) {
        return !words.has(phrase.end())
                || close.matcher(words.written(phrase.end())).matches();
    }

    private static Optional<String> bothTitles(NamedEntity post, NamedEntity name) {
        return post.title().flatMap(first -> name.title().map(second -> first + ", " + second));
    }

    private static NamedEntity person(
            NamedEntity left, NamedEntity right, NamedEntity name, Optional<String> title, Optional<String> of) {
        return new NamedEntity(Kind.PERSON, left.first(), right.end(), name.nameFirst(), name.nameEnd(), title, of);
    }
}
