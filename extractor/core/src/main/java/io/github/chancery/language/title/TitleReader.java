package io.github.chancery.language.title;

import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.Optional;

/** Reads a title's words: the post, and the country or organisation that it is for. */
final class TitleReader {
    private final TitleWords titles;
    private final SentenceWords words;

    TitleReader(TitleWords titles, SentenceWords words) {
        this.titles = titles;
        this.words = words;
    }

    /** The post without whom it is for: "Foreign Minister". */
    String post(TitleExtent title) {
        return fullPost(complement(title).isPresent() ? title.withoutComplement() : title);
    }

    /** The post without whom it is for in front of it, but with all that stands behind: "King of the West". */
    String fullPost(TitleExtent title) {
        int from = title.start();
        for (int i = title.start(); i < title.head(); i++) {
            if (isWhose(i, title) || words.tag(i).equals("POS")) {
                from = i + 1;
            }
        }
        return words.text(from, title.end());
    }

    /** The country or organisation that the post is for, as written, told before the head or else behind it. */
    Optional<String> affiliation(TitleExtent title) {
        return inFront(title).or(() -> complement(title));
    }

    private Optional<String> inFront(TitleExtent title) {
        for (int i = title.start(); i < title.head(); i++) {
            if (isWhose(i, title) && !words.isPerson(i)) {
                return name(i);
            }
        }
        return Optional.empty();
    }

    private Optional<String> complement(TitleExtent title) {
        for (int i = title.head() + 2; i < title.end(); i++) {
            NamedEntity name = words.nameAt(i);
            boolean whole = name != null && name.end() <= title.end() && name.kind() != Kind.PERSON;
            if (whole && followsOf(i) && !titles.portfolios().contains(words.written(i))) {
                return name(i);
            }
        }
        return Optional.empty();
    }

    private boolean followsOf(int position) {
        return words.word(position - 1).equals("of")
                || (words.word(position - 1).equals("the")
                        && words.word(position - 2).equals("of"));
    }

    private boolean isWhose(int position, TitleExtent title) {
        NamedEntity name = words.nameAt(position);
        return name != null && name.end() <= title.head();
    }

    private Optional<String> name(int position) {
        return Optional.ofNullable(words.nameAt(position)).map(name -> words.text(name.nameFirst(), name.nameEnd()));
    }
}
