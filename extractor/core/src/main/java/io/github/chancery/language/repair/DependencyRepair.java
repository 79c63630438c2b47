package io.github.chancery.language.repair;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatch;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule that repairs a graph.
 *
 * @param name its name in its file
 * @param needs a kind of relation without which there is nothing to match; telling so is much cheaper than matching
 * @param semgrex matches what is wrong
 * @param edits make it right, in this order
 */
record DependencyRepair(String name, Pattern needs, SemgrexPattern semgrex, List<GraphEdit> edits) {
    /** Longer than any chain of clauses that is worth it; the enhanced graph may have circles. */
    private static final int MOST_PASSES = 8;

    /** Whose matchers hold names and cost least. */
    private static final SemgrexPattern ANY_WORD = SemgrexPattern.compile("{}");

    DependencyRepair {
        edits = List.copyOf(edits);
    }

    /** Repairs what is wrong, and again until nothing changes: what hangs on a chain of names is lifted name by name. */
    void make(SentenceGraph sentence) {
        int passes = 0;
        while (passes < MOST_PASSES && isChangedByPass(sentence)) {
            passes++;
        }
    }

    /** Finds all that is wrong before the first edit is made for each, then the second: no match sees half a repair. */
    private boolean isChangedByPass(SentenceGraph sentence) {
        List<SemgrexMatch> matches = sentence.hasRelation(needs) ? matches(sentence) : List.of();
        if (matches.isEmpty()) {
            return false;
        }
        List<SemgrexMatcher> names =
                matches.stream().map(match -> names(match, sentence)).toList();
        return sentence.isChangedBy(graph -> edits.forEach(edit -> names.forEach(match -> edit.make(graph, match))));
    }

    private List<SemgrexMatch> matches(SentenceGraph sentence) {
        // A matcher that is told where to begin asks for no root, which a sentence may lack.
        SemgrexMatcher matcher =
                semgrex.matcher(sentence.graph(), sentence.words().get(0));
        List<SemgrexMatch> matches = new ArrayList<>();
        // find() would sort the graph anew for each pattern, which takes longer than to match it.
        for (IndexedWord word : sentence.words()) {
            for (boolean more = matcher.matchesAt(word); more; more = matcher.matches()) {
                matches.add(new SemgrexMatch(semgrex, matcher));
            }
        }
        return matches;
    }

    /** The names of a match in the form that CoreNLP's edits take. */
    private static SemgrexMatcher names(SemgrexMatch match, SentenceGraph sentence) {
        SemgrexMatcher names = ANY_WORD.matcher(sentence.graph(), match.getMatch());
        match.getNodeNames().forEach(name -> names.putNode(name, match.getNode(name)));
        match.getEdgeNames().forEach(name -> names.putNamedEdge(name, match.getEdge(name)));
        return names;
    }
}
