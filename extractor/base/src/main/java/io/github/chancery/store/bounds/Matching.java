package io.github.chancery.store.bounds;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** Looks for the patterns that a function of a query is given, and stops with the query. For one thread. */
final class Matching {
    private final String function;
    private final int flagsAt;
    private @Nullable Compiled last;

    /** @param flagsAt where among its arguments the function takes flags */
    Matching(String function, int flagsAt) {
        this.function = function;
        this.flagsAt = flagsAt;
    }

    private record Compiled(String pattern, String flags, Pattern compiled) {}

    /** Of the pattern, the second argument, in the text, the first. */
    Matcher matcher(List<NodeValue> arguments, FunctionEnv query) {
        String pattern = text(arguments.get(1));
        String flags = arguments.size() > flagsAt ? text(arguments.get(flagsAt)) : "";
        Compiled known = last;
        if (known == null || !known.pattern.equals(pattern) || !known.flags.equals(flags)) {
            known = new Compiled(pattern, flags, RegexEngine.makePattern(function, pattern, flags));
            last = known;
        }
        return known.compiled.matcher(StoppableText.of(text(arguments.get(0)), query));
    }

    String text(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
    }

    /**
     * Whether there is one more place.
     *
     * @throws Excess if the pattern goes into itself too often to tell
     */
    static boolean finds(Matcher matcher) {
        try {
            return matcher.find();
        } catch (StackOverflowError e) {
            throw new Excess(
                    "a pattern of the query repeats a choice too often in a long text and the query was given up; use a"
                            + " simpler pattern");
        }
    }
}
