package io.github.chancery.language.title;

import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a title's words: the post, and the country or organisation that it is for. */
final class TitleReader {
    private static final String FORMER = "former ";

    private final TitleWords titles;
    private final SentenceWords words;

    TitleReader(TitleWords titles, SentenceWords words) {
        this.titles = titles;
        this.words = words;
    }

    /** The post without whom it is for: "Foreign Minister". */
    String post(TitleExtent title) {
        if (isLocal(title)) {
            return words.text(title.start(), title.end());
        }
        String post = fullPost(complement(title).isPresent() ? title.withoutComplement() : title);
        return isFormer(title) && !titles.isFormer(post.split(" ", -1)[0].toLowerCase(Locale.ROOT))
                ? FORMER + post
                : post;
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
        if (isFormer(title) || isLocal(title) || isOfCommunity(title)) {
            return Optional.empty();
        }
        return inFront(title).or(() -> complement(title));
    }

    /** "Former Arnorian President": whoever that is acts for Arnor no more. */
    boolean isFormer(TitleExtent title) {
        return IntStream.rangeClosed(title.start(), title.head()).anyMatch(i -> titles.isFormer(words.word(i)));
    }

    /** "Annuminas Mayor": of the city, not of the state that a capital stands for; "Georgia Secretary of State": of the state of the union. */
    private boolean isLocal(TitleExtent title) {
        boolean local = titles.local().contains(words.word(title.head()));
        boolean onlyOfOne = titles.countries().containsKey(words.text(title.head(), title.end()));
        return IntStream.range(title.start(), title.end())
                .filter(i -> words.beginsActor(i) || words.isPartOf(Kind.PLACE, i))
                .anyMatch(i -> local
                        ? !words.isPartOf(Kind.ORGANISATION, i)
                        : onlyOfOne && titles.namesakes().contains(words.written(i)));
    }

    /** "the Gondorian Arnorian leader" leads Gondorians in Arnor, and neither state. */
    private boolean isOfCommunity(TitleExtent title) {
        return IntStream.range(title.start() + 1, title.head())
                .anyMatch(i -> words.isPartOf(Kind.NATIONALITY, i)
                        && words.isPartOf(Kind.NATIONALITY, i - 1)
                        && !Objects.equals(words.nameAt(i), words.nameAt(i - 1)));
    }

    /** Whether the words tell for whom the post is or was, though nobody acts for that now. */
    boolean isTold(TitleExtent title) {
        return isFormer(title) || isLocal(title);
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
