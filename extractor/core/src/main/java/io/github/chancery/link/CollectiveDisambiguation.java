package io.github.chancery.link;

import static java.util.Objects.requireNonNull;

import io.github.chancery.link.context.MentionContext;
import io.github.chancery.link.context.SurfaceForm;
import io.github.chancery.link.match.Candidate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Decides the names of a text together: what the surest of them are linked to tells of which countries the text speaks,
 * which helps to decide the others. Collective entity linking in the simplest form (Kulkarni et al., 2009).
 */
final class CollectiveDisambiguation {
    private CollectiveDisambiguation() {}

    /**
     * The candidates of every name, best first.
     *
     * @param names what the text tells beside each name
     * @param find what a name may stand for in such a context
     * @param decision when such a candidate is sure
     */
    static Map<SurfaceForm, List<Candidate>> decide(
            Map<SurfaceForm, MentionContext> names,
            BiFunction<SurfaceForm, MentionContext, List<Candidate>> find,
            Disambiguator decision) {
        Map<SurfaceForm, List<Candidate>> found = new HashMap<>();
        names.forEach((name, context) -> found.put(name, find.apply(name, context)));
        Set<String> countries = new TreeSet<>();
        found.values().forEach(candidates -> decision.telling(candidates)
                .ifPresent(sure -> countries.addAll(sure.item().countries())));
        found.replaceAll((name, candidates) -> decision.sure(candidates).isPresent()
                ? candidates
                : find.apply(name, requireNonNull(names.get(name)).mentioning(countries)));
        return found;
    }
}
