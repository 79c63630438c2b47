package io.github.chancery.language.title;

import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.ArrayList;
import java.util.List;

/** "the Arnorian, Gondorian and Haradi presidents": the post of each country is one phrase. */
final class JointPosts {
    private final SentenceWords words;

    JointPosts(SentenceWords words) {
        this.words = words;
    }

    /** The phrases of a sentence, with nationalities joined to the plural post that they share. */
    List<NamedEntity> join(List<NamedEntity> phrases) {
        List<NamedEntity> joined = new ArrayList<>();
        for (NamedEntity phrase : phrases) {
            NamedEntity whole = phrase;
            while (!joined.isEmpty() && shares(joined.get(joined.size() - 1), whole)) {
                whole = from(joined.remove(joined.size() - 1).first(), whole);
            }
            joined.add(whole);
        }
        return joined;
    }

    private boolean shares(NamedEntity nationality, NamedEntity post) {
        boolean several = post.kind() == Kind.POST && words.isPlural(post.head());
        return several
                && nationality.kind() == Kind.NATIONALITY
                && post.affiliation().isPresent()
                && post.first() == nationality.end() + 1
                && words.written(nationality.end()).matches(",|and");
    }

    private static NamedEntity from(int first, NamedEntity post) {
        return new NamedEntity(
                post.kind(), first, post.end(), post.nameFirst(), post.nameEnd(), post.title(), post.affiliation());
    }
}
