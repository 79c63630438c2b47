package io.github.chancery.link.match;

import io.github.chancery.link.context.MentionContext;
import io.github.chancery.link.gazetteer.Country;
import io.github.chancery.link.gazetteer.Topic;
import io.github.chancery.link.index.ItemIndex;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the events and agreements that a phrase may mean, however their country is told in it. */
final class TopicMatcher {
    private static final double WHOLE = 0.95;
    private static final double OTHERWISE_PUT = 0.92;
    private static final double UNDER_A_HEAD = 0.87;

    private final ItemIndex index;

    TopicMatcher(ItemIndex index) {
        this.index = index;
    }

    /** The topics that a phrase may mean and that had begun by the date of the text, in no order. */
    List<Candidate> find(String name, MentionContext context) {
        Map<Topic, Double> scores = new HashMap<>();
        add(name, WHOLE, context, scores);
        TopicPhrase phrase = TopicPhrase.of(name);
        variants(phrase)
                .forEach(variant -> add(variant, phrase.isWhole() ? OTHERWISE_PUT : UNDER_A_HEAD, context, scores));
        return scores.entrySet().stream()
                .map(score -> Candidate.of(score.getKey(), score.getValue()))
                .toList();
    }

    private void add(String name, double score, MentionContext context, Map<Topic, Double> scores) {
        index.exact(name, Topic.class).stream()
                .map(hit -> hit.item())
                .filter(topic -> hasBegun(topic, context))
                .forEach(topic -> scores.merge(topic, score, Math::max));
    }

    private static boolean hasBegun(Topic topic, MentionContext context) {
        return topic.start()
                .flatMap(start -> context.date().map(date -> !start.isAfter(date)))
                .orElse(true);
    }

    /** The event itself and, where a country is told in it, all ways to tell that country. */
    private Set<String> variants(TopicPhrase phrase) {
        Set<String> variants = new LinkedHashSet<>(List.of(phrase.event()));
        phrase.located().ifPresent(located -> countries(located.place()).forEach(country -> {
            country.names().forEach(name -> {
                variants.add(located.kind() + " in " + name);
                variants.add(name + " " + located.kind());
            });
            country.demonyms().forEach(demonym -> variants.add(demonym + " " + located.kind()));
        }));
        return variants;
    }

    private Stream<Country> countries(String place) {
        Stream<Country> named = index.exact(place, Country.class).stream().map(hit -> hit.item());
        return Stream.concat(named, index.ofDemonym(place).stream()).distinct();
    }
}
