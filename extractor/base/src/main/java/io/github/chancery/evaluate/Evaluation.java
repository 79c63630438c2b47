package io.github.chancery.evaluate;

import io.github.chancery.model.Status;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was found in annotated articles, beside what is annotated there. */
public final class Evaluation {
    private final List<Alignment> articles;

    private Evaluation(List<Alignment> articles) {
        this.articles = articles;
    }

    /**
     * Compares the meetings of every annotated article with those found in it.
     *
     * @param found by the articles' identifiers; in an article that is not there, nothing was found
     */
    public static Evaluation of(List<GoldArticle> gold, Map<String, List<FoundMeeting>> found) {
        return new Evaluation(gold.stream()
                .map(article -> Alignment.of(article, found.getOrDefault(article.identifier(), List.of())))
                .toList());
    }

    /** One alignment for each article, in the order of the gold file. */
    List<Alignment> articles() {
        return articles;
    }

    /** How much of all agrees. */
    Facts facts() {
        return Stream.of(
                        pairs().map(Facts::ofPair),
                        articles.stream()
                                .flatMap(article -> article.missed().stream())
                                .map(Facts::ofMissed),
                        invented().map(Facts::ofInvented))
                .flatMap(parts -> parts)
                .reduce(Facts.NONE, Facts::plus);
    }

    /** The matched meetings. */
    Stream<Pair<GoldMeeting, FoundMeeting>> pairs() {
        return articles.stream().flatMap(article -> article.pairs().stream());
    }

    /** The found meetings that match none. */
    Stream<FoundMeeting> invented() {
        return articles.stream().flatMap(article -> article.invented().stream());
    }

    /** The found meetings that match one. */
    public Stream<FoundMeeting> right() {
        return pairs().map(Pair::found);
    }

    /** How many matched meetings have the annotated status. */
    int rightStatus() {
        return (int) pairs().filter(
                        pair -> pair.gold().status() == pair.found().report().status())
                .count();
    }

    /** How many matched meetings have the annotated type. */
    int rightType() {
        return (int) pairs().filter(
                        pair -> pair.gold().type() == pair.found().report().type())
                .count();
    }

    /** How many meetings are called held, though they are invented or annotated as not held. */
    int falseHeld() {
        Stream<FoundMeeting> notHeld =
                pairs().filter(pair -> pair.gold().status() != Status.HELD).map(Pair::found);
        return (int)
                Stream.concat(invented(), notHeld).filter(FoundMeeting::isHeld).count();
    }
}
