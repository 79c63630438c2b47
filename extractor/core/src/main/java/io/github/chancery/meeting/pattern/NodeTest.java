package io.github.chancery.meeting.pattern;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a node of a Semgrex pattern asks of a word by itself, whatever hangs on it: so that a sentence without any such
 * word needs no parser.
 */
final class NodeTest {
    /**
     * What a node can ask, the most telling first; what else it may ask is passed over, so that too many words pass, never
     * too few.
     */
    private static final List<Map.Entry<String, Function<IndexedWord, String>>> ATTRIBUTES = List.of(
            Map.entry("lemma", IndexedWord::lemma),
            Map.entry("word", IndexedWord::word),
            Map.entry("ner", IndexedWord::ner),
            Map.entry("tag", IndexedWord::tag));

    private static final Pattern EVENT = Pattern.compile("\\}=event\\b");
    /** "meet|confer": a list of words, which is faster looked up than matched. */
    private static final Pattern LIST = Pattern.compile("[\\p{L}\\d|-]*");

    private final List<Predicate<IndexedWord>> asked;

    /** @param node what stands between a node's braces */
    private NodeTest(String node) {
        this.asked = ATTRIBUTES.stream()
                .flatMap(attribute ->
                        value(node, attribute.getKey()).map(value -> test(attribute.getValue(), value)).stream())
                .toList();
    }

    private static Optional<String> value(String node, String attribute) {
        Matcher matcher = Pattern.compile("(?:^|;)" + attribute + ":(/(?:[^/\\\\]|\\\\.)*/|[^;]+)")
                .matcher(node);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Predicate<IndexedWord> test(Function<IndexedWord, String> attribute, String value) {
        boolean regex = value.startsWith("/");
        String asked = regex ? value.substring(1, value.length() - 1) : value;
        if (!regex || LIST.matcher(asked).matches()) {
            Set<String> words = regex ? Set.copyOf(List.of(asked.split("\\|"))) : Set.of(asked);
            return word -> words.contains(attribute.apply(word));
        }
        Pattern pattern = Pattern.compile(asked);
        return word -> pattern.matcher(attribute.apply(word)).matches();
    }

    /** Whether a word is what the node asks for. */
    boolean matches(IndexedWord word) {
        for (Predicate<IndexedWord> test : asked) {
            if (!test.test(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of {@code words} is what the node asks for; a plain loop, as every pattern asks it of every sentence. */
    boolean matchesAny(List<IndexedWord> words) {
        for (IndexedWord word : words) {
            if (matches(word)) {
                return true;
            }
        }
        return false;
    }

    /** The nodes that a pattern needs, the event's first; not those that it says must be missing. */
    static List<NodeTest> of(String semgrex) {
        List<NodeTest> nodes = new ArrayList<>();
        boolean negated = false;
        for (int i = 0; i < semgrex.length(); i++) {
            switch (semgrex.charAt(i)) {
                case '/' -> i = regexEnd(semgrex, i);
                case '!' -> negated = true;
                case '(' -> {
                    i = negated ? closing(semgrex, i) : i;
                    negated = false;
                }
                case '{' -> {
                    int end = nodeEnd(semgrex, i);
                    if (!negated) {
                        boolean event = EVENT.matcher(semgrex.substring(end)).lookingAt();
                        nodes.add(event ? 0 : nodes.size(), new NodeTest(semgrex.substring(i + 1, end)));
                    }
                    negated = false;
                    i = end;
                }
                default -> {}
            }
        }
        return nodes;
    }

    /** Where a node ends: at the brace that is in none of its regular expressions. */
    private static int nodeEnd(String semgrex, int begin) {
        int i = begin;
        while (semgrex.charAt(i) != '}') {
            i = semgrex.charAt(i) == '/' ? regexEnd(semgrex, i) + 1 : i + 1;
        }
        return i;
    }

    /** Where a regular expression ends: at a slash without a backslash before it; where there is none, the slash is but a sign. */
    private static int regexEnd(String semgrex, int begin) {
        int i = begin + 1;
        while (i < semgrex.length() && semgrex.charAt(i) != '/') {
            i += semgrex.charAt(i) == '\\' ? 2 : 1;
        }
        return i < semgrex.length() ? i : begin;
    }

    private static int closing(String semgrex, int opening) {
        int depth = 0;
        for (int i = opening; i < semgrex.length(); i++) {
            switch (semgrex.charAt(i)) {
                case '/' -> i = regexEnd(semgrex, i);
                case '{' -> i = nodeEnd(semgrex, i);
                case '(' -> depth++;
                case ')' -> {
                    depth--;
                    if (depth == 0) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return semgrex.length();
    }
}
