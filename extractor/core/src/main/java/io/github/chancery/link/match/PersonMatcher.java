package io.github.chancery.link.match;

import io.github.chancery.link.context.MentionContext;
import io.github.chancery.link.gazetteer.Person;
import io.github.chancery.link.gazetteer.Post;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.link.office.OfficeTitles;
import io.github.chancery.name.NameWords;
import io.github.chancery.name.Spelling;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the persons that a name may stand for, by the name, the country and post told, and the date. */
final class PersonMatcher {
    private static final double NAME = 0.70;
    private static final double COUNTRY_TOLD = 0.15;
    private static final double COUNTRY_MENTIONED = 0.08;
    private static final double OTHER_COUNTRY = -0.40;
    private static final double POST = 0.10;
    private static final double PROMINENCE = 0.06;
    private static final double IN_POST = 0.10;
    private static final double YEARS_AWAY = 0.06;
    private static final double LONG_AWAY = -0.08;
    private static final double ONLY_BEARER = 0.08;
    private static final double STANDS_OUT = 0.095;
    private static final int FEW_YEARS = 5;
    private static final int MANY_YEARS = 15;

    private static final Set<String> HONORIFICS =
            Set.of("mr", "mrs", "ms", "dr", "sir", "lord", "sheikh", "he", "hrh", "hm");

    private final NameSimilarity names;
    private final Spelling spelling;
    private final OfficeTitles offices;
    private final ItemIndex index;

    PersonMatcher(ItemIndex index, Spelling spelling, OfficeTitles offices) {
        this.index = index;
        this.names = new NameSimilarity(spelling);
        this.spelling = spelling;
        this.offices = offices;
    }

    /** The persons whose name fits at all, in no order. */
    List<Candidate> find(String name, MentionContext context) {
        List<String> told = NameWords.ofPerson(name);
        Map<Person, Double> scores = new HashMap<>();
        add(scores, told, context);
        if (told.size() > 1 && (offices.isTitle(told.get(0)) || HONORIFICS.contains(told.get(0)))) {
            add(scores, told, context.titled(told.get(0)));
            add(scores, told.subList(1, told.size()), context.titled(told.get(0)));
        }
        return scores.entrySet().stream()
                .map(score -> Candidate.of(score.getKey(), score.getValue()))
                .toList();
    }

    private void add(Map<Person, Double> scores, List<String> told, MentionContext context) {
        Map<Person, Double> found = new HashMap<>();
        Predicate<Post> posts =
                context.titles().stream().sorted().map(offices::postsOf).reduce(post -> false, Predicate::or);
        similarities(told)
                .forEach((person, similarity) -> found.put(
                        person, similarity * NAME + country(person, context) + bestPost(person, posts, context)));
        if (told.size() == 1) {
            rewardLeader(found);
        }
        found.forEach((person, score) -> scores.merge(person, score, Math::max));
    }

    private Map<Person, Double> similarities(List<String> told) {
        Set<String> folded = told.stream().map(spelling::folded).collect(Collectors.toSet());
        Map<Person, Double> similarities = new HashMap<>();
        for (Person person : index.withWords(told, Person.class)) {
            person.names()
                    .map(NameWords::ofPerson)
                    .filter(known -> known.stream().map(spelling::folded).anyMatch(folded::contains))
                    .mapToDouble(known -> names.similarity(told, known))
                    .filter(similarity -> similarity > 0)
                    .max()
                    .ifPresent(similarity -> similarities.put(person, similarity));
        }
        return similarities;
    }

    /** A family name alone is sure only where one of its bearers stands out. */
    private static void rewardLeader(Map<Person, Double> scores) {
        List<Double> best = scores.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(2)
                .toList();
        if (!best.isEmpty() && (best.size() == 1 || best.get(0) - best.get(1) >= STANDS_OUT)) {
            scores.replaceAll((person, score) -> score.equals(best.get(0)) ? score + ONLY_BEARER : score);
        }
    }

    private static double country(Person person, MentionContext context) {
        List<String> countries = person.posts().stream()
                .map(Post::country)
                .filter(code -> !code.isEmpty())
                .toList();
        if (countries.stream().anyMatch(context.countries()::contains)) {
            return COUNTRY_TOLD;
        }
        if (!context.countries().isEmpty() && !countries.isEmpty()) {
            return OTHER_COUNTRY;
        }
        return countries.stream().anyMatch(context.mentioned()::contains) ? COUNTRY_MENTIONED : 0;
    }

    private static double bestPost(Person person, Predicate<Post> told, MentionContext context) {
        return person.posts().stream()
                .mapToDouble(post ->
                        (told.test(post) ? POST : 0) + PROMINENCE * post.prominence() + time(post, context.date()))
                .max()
                .orElse(0);
    }

    private static double time(Post post, Optional<LocalDate> date) {
        if (date.isEmpty() || (post.start().isEmpty() && post.end().isEmpty())) {
            return 0;
        }
        long years = yearsAway(post, date.get());
        if (years < 1) {
            return IN_POST;
        }
        if (years <= FEW_YEARS) {
            return YEARS_AWAY;
        }
        return years <= MANY_YEARS ? 0 : LONG_AWAY;
    }

    /** Whole years between a date and the time that a post was held; 0 within it and close to it. */
    private static long yearsAway(Post post, LocalDate date) {
        long before =
                post.start().map(start -> ChronoUnit.YEARS.between(date, start)).orElse(0L);
        long after = post.end().map(end -> ChronoUnit.YEARS.between(end, date)).orElse(0L);
        return Math.max(0, Math.max(before, after));
    }
}
