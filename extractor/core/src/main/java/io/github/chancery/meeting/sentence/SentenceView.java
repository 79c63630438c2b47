package io.github.chancery.meeting.sentence;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.trees.GrammaticalRelation;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.Sentence;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A sentence with the look-ups that reading it needs. Tokens are named by their index. */
public final class SentenceView {
    private static final Set<String> PERSONAL =
            Set.of("i", "me", "we", "us", "he", "him", "she", "her", "they", "them");

    private final String text;
    private final Sentence sentence;
    private final int index;

    /**
     * @param text the article's text
     * @param sentence one of its sentences
     * @param index which one, from 0
     */
    public SentenceView(String text, Sentence sentence, int index) {
        this.text = text;
        this.sentence = sentence;
        this.index = index;
    }

    public int index() {
        return index;
    }

    public Sentence sentence() {
        return sentence;
    }

    public Token token(int position) {
        return sentence.tokens().get(position);
    }

    public int size() {
        return sentence.tokens().size();
    }

    public String lemma(int position) {
        return token(position).lemma();
    }

    public String tag(int position) {
        return token(position).tag();
    }

    /** Whether a noun is in the plural; of "Ministers" at the head of a sentence the tagger sees only that it is a name. */
    public boolean isPlural(int position) {
        return tag(position).endsWith("S")
                || (tag(position).equals("NNP")
                        && token(position).word().endsWith("s")
                        && nameAt(position)
                                .filter(name -> name.kind() == NamedEntity.Kind.POST)
                                .isPresent());
    }

    public Optional<NamedEntity> nameAt(int position) {
        return sentence.names().stream().filter(name -> name.covers(position)).findFirst();
    }

    public Optional<TimeExpression> timeAt(int position) {
        return sentence.times().stream()
                .filter(time -> time.first() <= position && position < time.end())
                .findFirst();
    }

    /** The dependents of a token by relations that match a regular expression, in order of the text. */
    public List<Integer> dependents(int governor, String relation) {
        TreeSet<Integer> found = new TreeSet<>();
        for (Dependency edge : sentence.dependencies()) {
            if (edge.governor() == governor && edge.relation().matches(relation)) {
                found.add(edge.dependent());
            }
        }
        return List.copyOf(found);
    }

    /** What a token hangs on first. */
    public Optional<Dependency> above(int dependent) {
        return sentence.dependencies().stream()
                .filter(edge -> edge.dependent() == dependent)
                .findFirst();
    }

    /** The text from one token to before another, as written. */
    public String text(int first, int end) {
        return text.substring(token(first).begin(), token(end - 1).end());
    }

    public Mention mention(int first, int end) {
        return Mention.of(text, token(first).begin(), token(end - 1).end());
    }

    /** The whole sentence. */
    public Mention mention() {
        return mention(0, size());
    }

    /** The sentence as CoreNLP's graph, for Semgrex; a token's {@code ner} is the kind of name that it heads, TIME, or PRONOUN. */
    public SemanticGraph graph() {
        SemanticGraph graph = new SemanticGraph();
        List<IndexedWord> words = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            words.add(word(i));
        }
        List<IndexedWord> roots = new ArrayList<>();
        for (Dependency edge : sentence.dependencies()) {
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
    public List<IndexedWord> possibleWords() {
        boolean modal = sentence.tokens().stream().anyMatch(token -> token.tag().equals("MD"));
        List<IndexedWord> words = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
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

    /** The tag as the patterns see it, where the dependencies know better than the tagger: "will chair", "Ministers". */
    private String tagFor(int position) {
        String tag = tag(position);
        if (tag.equals("NNP") && isPlural(position)) {
            return "NNPS";
        }
        boolean verb = tag.equals("NN")
                && !dependents(position, "aux").isEmpty()
                && dependents(position, "cop|det|case").isEmpty();
        return verb ? "VB" : tag;
    }

    private static boolean isPersonal(Token token) {
        return token.tag().equals("PRP") && PERSONAL.contains(token.word().toLowerCase(Locale.ROOT));
    }

    private IndexedWord word(int position) {
        Token token = token(position);
        CoreLabel label = new CoreLabel();
        label.setIndex(position + 1);
        label.setWord(token.word());
        label.setValue(token.word());
        // "the Summit" is a summit.
        label.setLemma(
                nameAt(position).isPresent() ? token.lemma() : token.lemma().toLowerCase(Locale.ROOT));
        label.setTag(tagFor(position));
        label.setNER(nameAt(position)
                .map(name -> name.kind().name())
                .or(() -> timeAt(position).map(time -> "TIME"))
                .or(() -> Optional.of("PRONOUN").filter(kind -> isPersonal(token)))
                .orElse("O"));
        return new IndexedWord(label);
    }
}
