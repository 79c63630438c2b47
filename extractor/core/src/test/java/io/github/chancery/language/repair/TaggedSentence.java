package io.github.chancery.language.repair;

import static java.util.stream.Collectors.joining;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.model.TimeValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A sentence written as words with their tags and, where they stand for one, the kind of a name or TIME. */
record TaggedSentence(List<CoreLabel> tokens, List<NamedEntity> names, List<TimeExpression> times) {
    private static final Pattern EDGE = Pattern.compile("(\\S+)\\((\\S+) (\\S+)\\)");

    static TaggedSentence of(String text) {
        TaggedSentence sentence = new TaggedSentence(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Morphology morphology = new Morphology();
        for (String written : text.split(" ", -1)) {
            String[] parts = written.split("/", -1);
            if (parts.length > 2) {
                sentence.add(parts[2], sentence.tokens.size());
            }
            CoreLabel token = new CoreLabel();
            token.setWord(parts[0]);
            token.setTag(parts[1]);
            token.setLemma(morphology.lemma(parts[0], parts[1]));
            sentence.tokens.add(token);
        }
        return sentence;
    }

    /** Edges in the form in which they can be compared. */
    String edges(String written) {
        return text(read(written));
    }

    String repaired(String parsed, DependencyRepairs repairs) {
        List<Integer> positions = IntStream.range(0, tokens.size()).boxed().toList();
        return text(repairs.repair(tokens, positions, names, times, read(parsed)));
    }

    private void add(String kind, int position) {
        if (kind.equals("TIME")) {
            times.add(new TimeExpression(position, position + 1, position, new TimeValue.Vague()));
        } else {
            names.add(NamedEntity.bare(Kind.valueOf(kind), position, position + 1));
        }
    }

    private Set<Dependency> read(String edges) {
        Set<Dependency> read = new LinkedHashSet<>();
        EDGE.matcher(edges).results().map(this::edge).forEach(read::add);
        return read;
    }

    private Dependency edge(MatchResult written) {
        return new Dependency(position(written.group(2)), written.group(1), position(written.group(3)));
    }

    private int position(String word) {
        return word.equals("ROOT")
                ? Dependency.ROOT
                : tokens.stream().map(CoreLabel::word).toList().indexOf(word);
    }

    private String text(Collection<Dependency> edges) {
        return edges.stream()
                .map(edge -> edge.relation() + "(" + word(edge.governor()) + " " + word(edge.dependent()) + ")")
                .sorted()
                .collect(joining("\n"));
    }

    private String word(int position) {
        return position == Dependency.ROOT ? "ROOT" : tokens.get(position).word();
    }
}
