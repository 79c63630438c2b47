package io.github.chancery.serve.reconcile;

import io.github.chancery.link.gazetteer.City;
import io.github.chancery.link.gazetteer.Country;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.link.gazetteer.Organisation;
import io.github.chancery.link.gazetteer.Person;
import io.github.chancery.link.gazetteer.Post;
import io.github.chancery.link.gazetteer.Topic;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the gazetteer knows of its items, for people who choose among them. */
final class ItemText {
    private final Map<String, Country> countries = new TreeMap<>();

    ItemText(Gazetteer gazetteer) {
        gazetteer.countries().forEach(country -> countries.putIfAbsent(country.code(), country));
    }

    /** What tells an item from its namesakes: a person's last post, a city's country. */
    String description(Item item) {
        return switch (item) {
            case Person person ->
                person.posts().isEmpty() ? "person" : post(person.posts().getLast());
            case City city ->
                "city"
                        + country(city.country())
                                .map(country -> " in " + country.label())
                                .orElse("");
            case Country country -> country.capital().isEmpty() ? "country" : "country, capital " + country.capital();
            case Organisation organisation -> organisation.type().replace('_', ' ') + " organisation";
            case Topic topic -> "topic";
        };
    }

    /** A post with its country and its years. */
    String post(Post post) {
        String name = post.position().isEmpty() ? post.office().replace('_', ' ') : post.position();
        String country = country(post.country()).map(of -> ", " + of.label()).orElse("");
        String start = post.start().map(day -> String.valueOf(day.getYear())).orElse("");
        String end = post.end().map(day -> String.valueOf(day.getYear())).orElse("");
        return name + country + (start.isEmpty() && end.isEmpty() ? "" : " (" + start + "–" + end + ")");
    }

    /** Other names in one line. */
    String aliases(Item item) {
        return item.aliases().stream().limit(5).collect(Collectors.joining(", "));
    }

    /** The country that has a code of two letters. */
    Optional<Country> country(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.ofNullable(countries.get(code));
    }
}
