package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import io.github.chancery.model.TimeExpression;
import java.util.regex.Pattern;

/** "will travel to Edoras June 3 to meet her": June 3 is when, and neither travelled to nor meets her. */
final class FreeTimes implements DependencyRepair {
    private static final Pattern EXTRA_SUBJECT = Pattern.compile("nsubj:xsubj");
    private static final Pattern PLAIN_SUBJECT = Pattern.compile("nsubj");
    private static final Pattern CLAUSE = Pattern.compile("dep|ccomp|xcomp|advcl.*|parataxis");
    private static final Pattern PLACE = Pattern.compile("obl:(to|in|for|at|with)");

    @Override
    public void mend(DependencyGraph graph) {
        for (TimeExpression time : graph.times()) {
            int word = time.head();
            graph.above(word, Relations.OBJECT)
                    .filter(object -> graph.hasBelow(object.governor(), PLACE))
                    .ifPresent(object -> lift(graph, object, object.governor()));
            freeInfinitives(graph, word);
        }
    }

    /** What is to be done is done by somebody, not by a day. */
    private static void freeInfinitives(DependencyGraph graph, int time) {
        for (Dependency subject : graph.edges()) {
            boolean infinitive = subject.dependent() == time
                    && subject.governor() != Dependency.ROOT
                    && graph.tag(subject.governor()).equals("VB");
            if (infinitive && EXTRA_SUBJECT.matcher(subject.relation()).matches()) {
                graph.remove(subject);
            }
            if (infinitive && PLAIN_SUBJECT.matcher(subject.relation()).matches()) {
                graph.above(subject.governor(), CLAUSE)
                        .filter(clause -> clause.governor() < time)
                        .ifPresent(clause -> lift(graph, subject, clause.governor()));
            }
        }
    }

    private static void lift(DependencyGraph graph, Dependency edge, int event) {
        graph.remove(edge);
        graph.add(event, graph.complement(event, "tmod"), edge.dependent());
    }
}
