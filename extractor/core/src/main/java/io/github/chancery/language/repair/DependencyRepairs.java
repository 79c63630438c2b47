package io.github.chancery.language.repair;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.TimeExpression;
import java.util.List;
import java.util.Set;

/** All mendings, one after another: each takes what those before it left. */
public final class DependencyRepairs {
    private final List<DependencyRepair> mendings;

    /**
     * @param situations nouns, singular, for what is in a place and is no event
     * @param controls verbs whose object does what hangs on them
     */
    public DependencyRepairs(Set<String> situations, Set<String> controls) {
        this.mendings = List.of(
                new FrontedParticiples(),
                new FrontedNouns(),
                new FrontedPlaces(),
                new FreeComplements(),
                new CoordinateNouns(),
                new FreeTimes(),
                new PartTimesFromNames(),
                new PartNounsFromTimes(),
                new PartCompounds(),
                new PartPlacesFromTimes(),
                new JoinCountries(),
                new ListNames(),
                new NameLocalities(),
                new ObjectsFromTimes(),
                new LiftTimes(),
                new LiftPlaces(),
                new LowerPlaces(situations),
                new LowerDestinations(),
                new ReducedClauses(),
                new FinishSubjects(),
                new RaiseSubjects(),
                new PartSubjects(),
                new ResumeVerbs(),
                new LendSubjects(controls));
    }

    /**
     * The dependencies of a sentence, mended.
     *
     * @param tokens its words, tagged, with lemmas
     * @param names the names found in it
     * @param times the times found in it
     * @param parsed its dependencies as the parser gave them
     */
    public List<Dependency> mend(
            List<CoreLabel> tokens, List<NamedEntity> names, List<TimeExpression> times, Set<Dependency> parsed) {
        DependencyGraph graph = new DependencyGraph(tokens, names, times, parsed);
        mendings.forEach(mending -> mending.mend(graph));
        return graph.edges();
    }
}
