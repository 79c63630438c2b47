package io.github.chancery.language.title;

import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "the leaders of Arnor and Gondor, Anna Weber and Paul Stein": the posts are of those named behind, the first country of the
 * first name and so on where there are as many of both.
 */
final class JointBearers {
    private final SentenceWords words;

    JointBearers(SentenceWords words) {
        this.words = words;
    }

    /** The phrases of a sentence, with a plural post and the names behind it made persons with that post. */
    List<NamedEntity> join(List<NamedEntity> phrases) {
        List<NamedEntity> joined = new ArrayList<>();
        int i = 0;
        while (i < phrases.size()) {
            int behind = behindCountries(phrases, i);
            List<NamedEntity> bearers = bearers(phrases, i, behind);
            List<String> countries = countries(phrases, i, behind);
            boolean each = bearers.size() > 1 && (countries.size() <= 1 || countries.size() == bearers.size());
            if (each) {
                joined.addAll(titled(phrases.get(i), bearers, countries));
                i = phrases.indexOf(bearers.getLast()) + 1;
            } else {
                joined.add(phrases.get(i++));
            }
        }
        return joined;
    }

    /** The index behind a phrase and the countries that follow its "of". */
    private int behindCountries(List<NamedEntity> phrases, int index) {
        NamedEntity post = phrases.get(index);
        int next = index + 1;
        boolean of = post.kind() == Kind.POST
                && words.has(post.end())
                && words.word(post.end()).equals("of");
        while (of && next < phrases.size() && isCountryBehind(phrases.get(next - 1), phrases.get(next))) {
            next++;
        }
        return next;
    }

    private boolean isCountryBehind(NamedEntity before, NamedEntity country) {
        return country.kind() == Kind.COUNTRY
                && country.first() - before.end() <= 2
                && between(before, country).matches("of|of the|,|and|, and|and the");
    }

    /** The names behind a plural post, or from that of its first bearer on. */
    private List<NamedEntity> bearers(List<NamedEntity> phrases, int index, int behind) {
        NamedEntity post = phrases.get(index);
        List<NamedEntity> bearers = new ArrayList<>();
        if (post.kind() == Kind.PERSON && post.title().isPresent() && isPlural(post.nameFirst() - 1)) {
            bearers.add(post);
        } else if (post.kind() != Kind.POST || !words.isPlural(post.head())) {
            return List.of();
        }
        for (int i = behind; i < phrases.size() && isNextBearer(phrases.get(i - 1), phrases.get(i), bearers); i++) {
            bearers.add(phrases.get(i));
        }
        return bearers;
    }

    private boolean isPlural(int position) {
        return words.has(position) && words.isPlural(position);
    }

    private boolean isNextBearer(NamedEntity before, NamedEntity name, List<NamedEntity> bearers) {
        String between = between(before, name);
        return name.kind() == Kind.PERSON
                && name.title().isEmpty()
                && (bearers.isEmpty() ? between.equals(",") : between.matches(",|and|, and"));
    }

    private String between(NamedEntity before, NamedEntity behind) {
        int first = before.end();
        int end = behind.first();
        return words.text(first, end);
    }

    private List<String> countries(List<NamedEntity> phrases, int index, int behind) {
        NamedEntity post = phrases.get(index);
        List<String> countries = new ArrayList<>();
        for (int i = post.first(); i < post.nameFirst(); i++) {
            NamedEntity name = words.nameAt(i);
            if (name != null && name.first() == i && words.beginsActor(i) && name.kind() != Kind.ORGANISATION) {
                countries.add(words.text(name.first(), name.end()));
            }
        }
        for (NamedEntity country : phrases.subList(index + 1, behind)) {
            countries.add(words.text(country.first(), country.end()));
        }
        return countries;
    }

    private static List<NamedEntity> titled(NamedEntity post, List<NamedEntity> bearers, List<String> countries) {
        Optional<String> title = post.title().map(told -> told.replaceFirst("s$", ""));
        List<NamedEntity> titled = new ArrayList<>();
        for (int i = 0; i < bearers.size(); i++) {
            NamedEntity bearer = bearers.get(i);
            Optional<String> shared =
                    post.kind() == Kind.POST || countries.size() == 1 ? post.affiliation() : bearer.affiliation();
            Optional<String> of = countries.size() > 1 ? Optional.of(countries.get(i)) : shared;
            titled.add(new NamedEntity(
                    Kind.PERSON,
                    i == 0 ? post.first() : bearer.first(),
                    bearer.end(),
                    bearer.nameFirst(),
                    bearer.nameEnd(),
                    title,
                    of));
        }
        return titled;
    }
}
