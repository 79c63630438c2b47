package io.github.chancery.link.match;

import io.github.chancery.link.context.MentionContext;
import io.github.chancery.link.gazetteer.Person;
import io.github.chancery.link.gazetteer.Post;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.link.office.OfficeTitles;
import io.github.chancery.link.weights.MatchWeights;
import io.github.chancery.model.Period;
import io.github.chancery.name.Initials;
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
    private final NameSimilarity names;
    private final Spelling spelling;
    private final OfficeTitles offices;
    private final LeadingTitles titles;
    private final ItemIndex index;
    private final MatchWeights.Person weights;

    PersonMatcher(ItemIndex index, Spelling spelling, OfficeTitles offices, MatchWeights weights) {
        this.index = index;
        this.names = new NameSimilarity(spelling, LeadingTitles.houses(), weights.name());
        this.spelling = spelling;
        this.offices = offices;
        this.titles = new LeadingTitles(offices);
        this.weights = weights.person();
    }

    /** The persons whose name fits at all, in no order. */
    List<Candidate> find(String name, MentionContext context) {
        List<String> told = NameWords.ofPerson(name);
        // Initials are no family name that others have.
        boolean alone = context.isAlone() || Initials.are(name);
        LeadingTitles.Bare bare = titles.parted(told);
        Map<Person, Double> scores = new HashMap<>();
        add(scores, told, context, alone);
        if (!bare.titles().isEmpty()) {
            MentionContext titled = context;
            for (String title : bare.titles()) {
                titled = titled.titled(title);
            }
            add(scores, told, titled, alone);
            add(scores, bare.words(), titled, alone);
        }
        return scores.entrySet().stream()
                .map(score -> Candidate.of(score.getKey(), score.getValue()))
                .toList();
    }

    /** @param alone whether the name has to tell by itself who is meant */
    private void add(Map<Person, Double> scores, List<String> told, MentionContext context, boolean alone) {
        Predicate<Post> posts =
                context.titles().stream().sorted().map(offices::postsOf).reduce(post -> false, Predicate::or);
        Map<Person, Double> similarities = similarities(told, posts);
        Map<Person, Double> found = new HashMap<>();
        similarities.forEach((person, similarity) -> found.put(
                person, similarity * weights.name() + country(person, context) + bestPost(person, posts, context)));
        if (told.size() == 1) {
            rewardLeader(found, alone ? similarities : Map.of());
        } else {
            rewardSoleBearer(found, similarities);
        }
        found.forEach((person, score) -> scores.merge(person, score, Math::max));
    }

    /** @param posts those that the titles told can be of */
    private Map<Person, Double> similarities(List<String> told, Predicate<Post> posts) {
        Set<String> folded = told.stream().map(spelling::folded).collect(Collectors.toSet());
        Map<Person, Double> similarities = new HashMap<>();
        for (Person person : index.withWords(told, Person.class)) {
            boolean titled = person.posts().stream().anyMatch(posts);
            person.names()
                    .map(NameWords::ofPerson)
                    .filter(known -> known.stream().map(spelling::folded).anyMatch(folded::contains))
                    .mapToDouble(known -> titled ? names.regnal(told, known) : names.similarity(told, known))
                    .filter(similarity -> similarity > 0)
                    .max()
                    .ifPresent(similarity -> similarities.put(person, similarity));
        }
        return similarities;
    }

    /**
     * A family name alone is sure only where one of its bearers stands out.
     *
     * @param asked how alike the names are, if they are asked for without any text
     */
    private void rewardLeader(Map<Person, Double> scores, Map<Person, Double> asked) {
        List<Double> best = scores.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(2)
                .toList();
        if (!best.isEmpty() && (best.size() == 1 || best.get(0) - best.get(1) >= weights.standsOut())) {
            scores.replaceAll((person, score) -> score.equals(best.get(0)) ? score + weights.onlyBearer() : score);
        }
        List<Person> spelt = asked.entrySet().stream()
                .filter(each -> each.getValue() >= names.familyName())
                .map(Map.Entry::getKey)
                .toList();
        if (spelt.size() == 1) {
            scores.merge(spelt.get(0), weights.alone(), Double::sum);
        }
    }

    /** Of somebody without posts nothing but the name can tell, if nobody else has it. */
    private void rewardSoleBearer(Map<Person, Double> scores, Map<Person, Double> similarities) {
        List<Map.Entry<Person, Double>> bearers = similarities.entrySet().stream()
                .filter(each -> each.getValue() >= weights.soleBearer())
                .toList();
        if (bearers.size() == 1
                && bearers.get(0).getKey().posts().isEmpty()
                && bearers.get(0).getValue() == 1) {
            scores.merge(bearers.get(0).getKey(), weights.withoutPost(), Double::sum);
        }
    }

    private double country(Person person, MentionContext context) {
        List<String> countries = person.posts().stream()
                .map(Post::country)
                .filter(code -> !code.isEmpty())
                .toList();
        if (countries.stream().anyMatch(context.countries()::contains)) {
            return weights.countryTold();
        }
        if (!context.countries().isEmpty() && !countries.isEmpty()) {
            return weights.otherCountry();
        }
        return countries.stream().anyMatch(context.mentioned()::contains) ? weights.countryMentioned() : 0;
    }

    private double bestPost(Person person, Predicate<Post> told, MentionContext context) {
        return person.posts().stream()
                .mapToDouble(post -> title(told.test(post), post, context.date())
                        + weights.prominence() * post.prominence()
                        + time(post, context.date()))
                .max()
                .orElse(0);
    }

    private double title(boolean told, Post post, Optional<LocalDate> date) {
        if (!told) {
            return 0;
        }
        return date.isEmpty() || post.mayOverlap(Period.day(date.get()))
                ? weights.title()
                : weights.titleOfAnotherTime();
    }

    private double time(Post post, Optional<LocalDate> date) {
        if (date.isEmpty() || (post.start().isEmpty() && post.end().isEmpty())) {
            return 0;
        }
        if (post.mayOverlap(Period.day(date.get()))) {
            return weights.inPost();
        }
        long before = post.start()
                .map(start -> ChronoUnit.YEARS.between(date.get(), start))
                .orElse(0L);
        long after =
                post.end().map(end -> ChronoUnit.YEARS.between(end, date.get())).orElse(0L);
        if (Math.max(before, after) <= weights.fewYears()) {
            return weights.nearPost();
        }
        if (before > weights.manyYears()) {
            return weights.longBefore();
        }
        return after > weights.manyYears() ? weights.longAway() : 0;
    }
}
