package io.github.chancery.language.title;

import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the phrases of one sentence: a title with or without a name, a name with or without an honorific. */
final class PhraseReader {
    private static final Set<String> JOINTS = Set.of(",", "and");

    private final TitleWords titles;
    private final SentenceWords words;
    private final ExtentFinder extents;
    private final BearerFinder bearers;
    private final TitleReader reader;
    private final Subordinates subordinates;

    PhraseReader(TitleWords titles, SentenceWords words) {
        this.titles = titles;
        this.words = words;
        this.extents = new ExtentFinder(titles, words);
        this.bearers = new BearerFinder(words);
        this.reader = new TitleReader(titles, words);
        this.subordinates = new Subordinates(titles, words);
    }

    /** The phrase that begins at a word, if one does. */
    Optional<NamedEntity> phraseFrom(int first) {
        return subordinates.from(first, this::named).or(() -> named(first));
    }

    private Optional<NamedEntity> named(int first) {
        return extents.from(first)
                .map(title -> titled(first, title))
                .or(() -> honoured(first))
                .or(() -> bare(first));
    }

    private NamedEntity titled(int first, TitleExtent title) {
        int name = bearers.afterHonorifics(title.end());
        int nameEnd = bearers.nameEnd(name, name > title.end() ? name - 1 : title.head());
        if (nameEnd == name || isEvent(nameEnd - 1)) {
            return post(first, isOneOfSeveral(title) ? title.withoutComplement() : title);
        }
        return bearers.hasRealm(nameEnd) ? ruler(first, title, name, nameEnd) : person(first, title, name, nameEnd);
    }

    /** "a Senior Officials Meeting": no official is called that. */
    private boolean isEvent(int position) {
        return titles.events().contains(words.written(position));
    }

    private NamedEntity post(int first, TitleExtent title) {
        int head = title.head();
        Optional<String> post = Optional.of(reader.post(title));
        return new NamedEntity(Kind.POST, first, title.end(), head, head + 1, post, reader.affiliation(title));
    }

    private NamedEntity person(int first, TitleExtent title, int name, int nameEnd) {
        String post = reader.post(title);
        Optional<String> only = Optional.ofNullable(titles.countries().get(post));
        Optional<String> affiliation =
                reader.affiliation(title).or(() -> reader.isTold(title) ? Optional.empty() : only);
        return new NamedEntity(Kind.PERSON, first, nameEnd, name, nameEnd, Optional.of(post), affiliation);
    }

    /** "King Peter of Rohan": the name ends before his realm, the phrase behind it. */
    private NamedEntity ruler(int first, TitleExtent title, int name, int nameEnd) {
        int end = bearers.realmEnd(nameEnd);
        int from = words.word(nameEnd + 1).equals("the") ? nameEnd + 2 : nameEnd + 1;
        Optional<String> realm = Optional.of(words.text(from, end));
        return new NamedEntity(Kind.PERSON, first, end, name, nameEnd, Optional.of(reader.fullPost(title)), realm);
    }

    private Optional<NamedEntity> honoured(int first) {
        int name = bearers.afterHonorifics(first);
        int end = name == first ? name : bearers.nameEnd(name, name - 1);
        return end == name
                ? Optional.empty()
                : Optional.of(new NamedEntity(Kind.PERSON, first, end, name, end, Optional.empty(), Optional.empty()));
    }

    private Optional<NamedEntity> bare(int first) {
        return Optional.ofNullable(words.nameAt(first)).filter(name -> name.first() == first);
    }

    /** Whether what seems to complete a title joins it with others: "the president of Arnor, the king of Rohan". */
    private boolean isOneOfSeveral(TitleExtent title) {
        return (isListed(title.end()) && !isNamed(title)) || isPostOfSeveral(title);
    }

    /** "the president of Arnor, Anna Weber": who that is, and nobody else. */
    private boolean isNamed(TitleExtent title) {
        return !words.isPlural(title.head())
                && words.written(title.end()).equals(",")
                && words.isPerson(title.end() + 1);
    }

    private boolean isListed(int end) {
        return words.has(end + 1)
                && JOINTS.contains(words.word(end))
                && (words.nameAt(end + 1) != null || words.word(end + 1).equals("the"));
    }

    /** "the foreign ministers of Arnor and Gondor": each country has its own. */
    private boolean isPostOfSeveral(TitleExtent title) {
        return words.isPlural(title.head())
                && IntStream.range(title.head() + 1, title.end())
                                .filter(words::beginsCountry)
                                .count()
                        > 1;
    }
}
