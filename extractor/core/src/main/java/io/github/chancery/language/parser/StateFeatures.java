package io.github.chancery.language.parser;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.parser.nndep.Config;
import edu.stanford.nlp.parser.nndep.Configuration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of the symbols at the places of a state that the network sees. */
final class StateFeatures {
    /** The words of these are seen: the uppermost of the stack, the next of the buffer, and some children. */
    private static final int WORDS = 18;

    private static final int CHILDREN = 12;

    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final Map<String, Integer> relations;

    StateFeatures(ParserModel model) {
        this.words = numbers(model.words(), 0);
        this.tags = numbers(model.tags(), words.size());
        this.relations = numbers(model.relations(), words.size() + tags.size());
    }

    private static Map<String, Integer> numbers(List<String> names, int from) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), from + i);
        }
        return numbers;
    }

    /** The words at all places, their parts of speech, and the relations of those that have a governor. */
    int[] of(Configuration state) {
        int[] positions = positions(state);
        int[] symbols = new int[WORDS + WORDS + CHILDREN];
        for (int i = 0; i < WORDS; i++) {
            symbols[i] = number(words, state.getWord(positions[i]));
            symbols[WORDS + i] = number(tags, state.getPOS(positions[i]));
        }
        for (int i = 0; i < CHILDREN; i++) {
            symbols[WORDS + WORDS + i] = requireNonNull(relations.get(state.getLabel(positions[WORDS - CHILDREN + i])));
        }
        return symbols;
    }

    private static int number(Map<String, Integer> numbers, String name) {
        return requireNonNull(numbers.getOrDefault(name, numbers.get(Config.UNKNOWN)));
    }

    /** The positions in the sentence, from 1, of the words that are seen. */
    private static int[] positions(Configuration state) {
        int first = state.getStack(0);
        int second = state.getStack(1);
        return new int[] {
            state.getStack(2),
            second,
            first,
            state.getBuffer(0),
            state.getBuffer(1),
            state.getBuffer(2),
            state.getLeftChild(first),
            state.getRightChild(first),
            state.getLeftChild(first, 2),
            state.getRightChild(first, 2),
            state.getLeftChild(state.getLeftChild(first)),
            state.getRightChild(state.getRightChild(first)),
            state.getLeftChild(second),
            state.getRightChild(second),
            state.getLeftChild(second, 2),
            state.getRightChild(second, 2),
            state.getLeftChild(state.getLeftChild(second)),
            state.getRightChild(state.getRightChild(second))
        };
    }
}
