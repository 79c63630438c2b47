package io.github.chancery.language.repair;

import io.github.chancery.model.Dependency;
import java.util.regex.Pattern;

/** "had met Ann Lee a day earlier": she is whom they met, and no time. */
final class ObjectsFromTimes implements DependencyRepair {
    private static final Pattern TIME = Pattern.compile("obl:(tmod|npmod)");

    @Override
    public void mend(DependencyGraph graph) {
        for (Dependency edge : graph.edges()) {
            if (TIME.matcher(edge.relation()).matches()
                    && graph.nameAt(edge.dependent()).isPresent()
                    && edge.governor() < edge.dependent()
                    && !graph.hasBelow(edge.governor(), Relations.OBJECT)) {
                graph.remove(edge);
                graph.add(edge.governor(), "obj", edge.dependent());
            }
        }
    }
}
