package io.github.chancery.meeting.pattern;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.trees.GrammaticalRelation;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Dependency;
import io.github.chancery.resource.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sentence as the patterns see it, in CoreNLP's types; a token's {@code ner} is the kind of name that it heads, TIME, or
 * PRONOUN.
 */
final class SemgrexSentence {
    private static final Set<String> PERSONAL =
            WordList.of("meeting/pronouns.txt").words("person");

    private final SentenceView view;

    SemgrexSentence(SentenceView view) {
        this.view = view;
    }

    /** The dependency graph. */
    SemanticGraph graph() {
        List<IndexedWord> words =
                IntStream.range(0, view.size()).mapToObj(this::word).toList();
        List<IndexedWord> roots = new ArrayList<>();
        SemanticGraph graph = new SemanticGraph();
        for (Dependency edge : view.sentence().dependencies()) {
            IndexedWord dependent = words.get(edge.dependent());
            graph.addVertex(dependent);
            if (edge.governor() == Dependency.ROOT) {
                roots.add(dependent);
            } else {
                GrammaticalRelation relation = GrammaticalRelation.valueOf(edge.relation());
                graph.addVertex(words.get(edge.governor()));
                graph.addEdge(words.get(edge.governor()), dependent, relation, 1.0, false);
            }
        }
        graph.setRoots(roots);
        return graph;
    }

    /** The words as the patterns may see them once the sentence is parsed: "chair" in "will chair" as a verb, too. */
    List<IndexedWord> possibleWords() {
        boolean modal =
                IntStream.range(0, view.size()).anyMatch(i -> view.tag(i).equals("MD"));
        List<IndexedWord> words = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            IndexedWord word = word(i);
            words.add(word);
            if (modal && word.tag().equals("NN")) {
                IndexedWord verb = word(i);
                verb.setTag("VB");
                words.add(verb);
            }
        }
        return words;
    }

    private IndexedWord word(int position) {
        CoreLabel label = new CoreLabel();
        label.setIndex(position + 1);
        label.setWord(view.word(position));
        label.setValue(view.word(position));
        label.setLemma(lemma(position));
        label.setTag(tag(position));
        label.setNER(kind(position));
        return new IndexedWord(label);
    }

    /** "the Summit" is a summit; only a name keeps its capitals. */
    private String lemma(int position) {
        String lemma = view.lemma(position);
        return view.nameAt(position).isPresent() ? lemma : lemma.toLowerCase(Locale.ROOT);
    }

    /** The tag where the dependencies know better than the tagger: "will chair", "Ministers". */
    private String tag(int position) {
        String tag = view.tag(position);
        if (tag.equals("NNP") && view.isPlural(position)) {
            return "NNPS";
        }
        boolean verb = tag.equals("NN")
                && !view.dependents(position, "aux").isEmpty()
                && view.dependents(position, "cop|det|case").isEmpty();
        return verb ? "VB" : tag;
    }

    private String kind(int position) {
        return view.nameAt(position)
                .map(name -> name.kind().name())
                .or(() -> view.timeAt(position).map(time -> "TIME"))
                .or(() -> Optional.of("PRONOUN").filter(kind -> isPersonal(position)))
                .orElse("O");
    }

    private boolean isPersonal(int position) {
        return view.tag(position).equals("PRP") && PERSONAL.contains(view.lower(position));
    }
}
