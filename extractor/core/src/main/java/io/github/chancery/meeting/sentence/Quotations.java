package io.github.chancery.meeting.sentence;

import io.github.chancery.model.Article;
import java.util.BitSet;
import java.util.Set;

/** Which words of an article stand in quotation marks, as its sentences are read one after another. */
public final class Quotations {
    private static final Set<String> OPENING = Set.of("``", "“", "«", "„");
    private static final Set<String> CLOSING = Set.of("''", "”", "»");

    private final Article article;
    private int block = -1;
    private boolean open;

    public Quotations(Article article) {
        this.article = article;
    }

    /** The quoted tokens of the next sentence; a quotation does not go on beyond its paragraph. */
    public BitSet next(SentenceView view) {
        int here = blockOf(view);
        open &= here == block;
        block = here;
        BitSet quoted = new BitSet();
        for (int i = 0; i < view.size(); i++) {
            String word = view.word(i);
            if (word.equals("\"")) {
                open = !open;
            } else if (OPENING.contains(word) || view.tag(i).equals("``")) {
                open = true;
            } else if (CLOSING.contains(word) || view.tag(i).equals("''")) {
                open = false;
            } else if (open) {
                quoted.set(i);
            }
        }
        return quoted;
    }

    private int blockOf(SentenceView view) {
        int index = 0;
        while (index < article.blocks().size()
                && article.blocks().get(index).end() <= view.sentence().begin()) {
            index++;
        }
        return index;
    }
}
