package io.github.chancery.language.repair;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.ssurgeon.Ssurgeon;
import edu.stanford.nlp.semgraph.semgrex.ssurgeon.SsurgeonEdit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An edit of a graph, as CoreNLP's Ssurgeon writes it: {@code addEdge -gov verb -dep place -reln obl:in}. What Ssurgeon
 * cannot say, a relation that depends on what was matched, stands in brackets: {@code [complement:verb]:[word:case]}; and
 * "if city" or "unless city" before an edit says that it is made only for a match with, or without, that node.
 *
 * @param line the edit as written
 * @param needed the nodes and edges that a match must have for the edit to be made
 * @param excluded the nodes that it must not have
 * @param fixed the edit as Ssurgeon reads it, where no relation in it depends on a match: to read it takes as long as to
 *     match a pattern
 */
record GraphEdit(String line, Set<String> needed, Set<String> excluded, Optional<SsurgeonEdit> fixed) {
    private static final Pattern LINE = Pattern.compile("(?:(if|unless) (\\w+) )?(.+)");
    private static final Pattern NAMED =
            Pattern.compile("(?:-(?:gov|dep|node|edge) |^setRoots |\\[(?:word|complement|relation|case):)(\\w+)");
    private static final Pattern PART = Pattern.compile("\\[(\\w+):(\\w+)]");

    GraphEdit {
        needed = Set.copyOf(needed);
        excluded = Set.copyOf(excluded);
    }

    /** @throws IllegalArgumentException if Ssurgeon does not know such an edit */
    static GraphEdit of(String written) {
        Matcher line = LINE.matcher(written);
        if (!line.matches()) {
            throw new IllegalArgumentException("no edit: " + written);
        }
        Set<String> needed = new TreeSet<>();
        Set<String> excluded = new TreeSet<>();
        NAMED.matcher(line.group(3)).results().forEach(name -> needed.add(name.group(1)));
        if (line.group(1) != null) {
            (line.group(1).equals("if") ? needed : excluded).add(line.group(2));
        }
        Matcher part = PART.matcher(line.group(3));
        SsurgeonEdit edit = parse(part.replaceAll("dep"));
        return new GraphEdit(
                line.group(3), needed, excluded, part.reset().find() ? Optional.empty() : Optional.of(edit));
    }

    /** Makes the edit for a match that has what it needs. */
    void make(SemanticGraph graph, SemgrexMatcher match) {
        if (needed.stream().allMatch(name -> has(match, name))
                && excluded.stream().noneMatch(name -> has(match, name))) {
            fixed.orElseGet(() -> parse(filled(match))).evaluate(graph, match);
        }
    }

    private String filled(SemgrexMatcher match) {
        return PART.matcher(line).replaceAll(part -> Matcher.quoteReplacement(part(part, match)));
    }

    private static SsurgeonEdit parse(String line) {
        return Ssurgeon.parseEditLine(line, Map.of(), Language.UniversalEnglish);
    }

    private static boolean has(SemgrexMatcher match, String name) {
        return match.getNode(name) != null || match.getEdge(name) != null;
    }

    private static String part(MatchResult part, SemgrexMatcher match) {
        String name = part.group(2);
        return switch (part.group(1)) {
            case "word" -> match.getNode(name).word().toLowerCase(Locale.ROOT);
            case "complement" -> match.getNode(name).tag().startsWith("VB") ? "obl" : "nmod";
            case "relation" -> match.getEdge(name).getRelation().toString();
            case "case" ->
                Objects.requireNonNullElse(match.getEdge(name).getRelation().getSpecific(), "tmod");
            default -> throw new IllegalArgumentException("no part of a relation: " + part.group());
        };
    }
}
