package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** "to Edoras, Rohan on Monday": Rohan is where Edoras is, however the parser tied it to the rest. */
final class JoinCountries implements DependencyRepair {
    /** "In Edoras, Rohan agreed": here the country acts. */
    private static final Pattern ACTING = Pattern.compile("nsubj.*|nmod:poss|compound|amod");

    @Override
    public void mend(DependencyGraph graph) {
        List<NamedEntity> names = graph.names();
        for (int i = 1; i < names.size(); i++) {
            NamedEntity place = names.get(i - 1);
            NamedEntity country = names.get(i);
            if (isBeside(graph, place, country) && !isListed(graph, country)) {
                join(graph, place.head(), country.head());
            }
        }
    }

    private static boolean isBeside(DependencyGraph graph, NamedEntity place, NamedEntity country) {
        int first = graph.tag(country.first() - 1).equals("DT") ? country.first() - 1 : country.first();
        return place.kind() == Kind.PLACE
                && country.kind() == Kind.COUNTRY
                && first == place.end() + 1
                && graph.word(place.end()).equals(",");
    }

    /** "Edoras, Rohan and Harad": three places, and none within another. */
    private static boolean isListed(DependencyGraph graph, NamedEntity country) {
        int next = country.end();
        next = next < graph.size() && graph.word(next).equals(",") ? next + 1 : next;
        next = next < graph.size() && graph.tag(next).equals("CC") ? next + 1 : next;
        int after = next;
        return next > country.end()
                && graph.names().stream().anyMatch(name -> name.kind() == Kind.COUNTRY && name.first() == after);
    }

    private static void join(DependencyGraph graph, int place, int country) {
        List<Dependency> above = graph.edges().stream()
                .filter(edge -> edge.dependent() == country)
                .toList();
        boolean root = above.stream().anyMatch(edge -> edge.governor() == Dependency.ROOT);
        boolean acts = !root && above.stream().anyMatch(edge -> isActing(graph, edge));
        if (acts || root || above.isEmpty()) {
            return;
        }
        above.forEach(graph::remove);
        graph.add(place, "appos", country);
    }

    /** No country is the subject of "to meet", nor the attribute of a day. */
    private static boolean isActing(DependencyGraph graph, Dependency edge) {
        boolean infinitive = graph.tag(edge.governor()).equals("VB");
        return ACTING.matcher(edge.relation()).matches() && !graph.isTime(edge.governor()) && !infinitive;
    }
}
