package io.github.chancery.language.parser;

import java.util.List;

/**
 * What a model file of the parser holds.
 *
 * @param words those that the network knows, as written
 * @param tags the parts of speech that it knows
 * @param relations those of dependencies; the first stands for none
 * @param network counts words, tags and relations as symbols, in this order
 */
record ParserModel(List<String> words, List<String> tags, List<String> relations, Network network) {
    ParserModel {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
        relations = List.copyOf(relations);
    }
}
