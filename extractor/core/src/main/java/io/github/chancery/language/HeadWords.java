package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import io.github.chancery.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence without the words that stand in a name, a title or a date and do not head it.
 *
 * @param words those left, as copies, with their place among them
 * @param positions the position of each in the whole sentence
 */
record HeadWords(List<CoreLabel> words, List<Integer> positions) {

    static HeadWords of(List<CoreLabel> tokens, List<NamedEntity> names, List<TimeExpression> times) {
        boolean[] hidden = new boolean[tokens.size()];
        times.forEach(time -> hideBut(time.head(), time.first(), time.end(), hidden));
        names.forEach(name -> hideBut(name.head(), name.first(), name.end(), hidden));
        HeadWords heads = new HeadWords(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < hidden.length; i++) {
            if (!hidden[i]) {
                heads.add(tokens.get(i), i);
            }
        }
        names.forEach(heads::tag);
        return heads;
    }

    /** The position in the whole sentence of the word with the parser's number {@code index}, from 1. */
    int position(int index) {
        return positions.get(index - 1);
    }

    private void add(CoreLabel token, int position) {
        CoreLabel word = new CoreLabel(token);
        words.add(word);
        positions.add(position);
        word.setIndex(words.size());
    }

    /** "Menachem Begin" is no beginning. */
    private void tag(NamedEntity name) {
        if (name.kind() != Kind.POST && name.kind() != Kind.NATIONALITY) {
            words.get(positions.indexOf(name.head())).setTag("NNP");
        }
    }

    private static void hideBut(int head, int first, int end, boolean[] hidden) {
        for (int i = first; i < end; i++) {
            hidden[i] = i != head;
        }
    }
}
