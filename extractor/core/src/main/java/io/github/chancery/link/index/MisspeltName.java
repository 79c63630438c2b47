package io.github.chancery.link.index;

import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.name.NameWords;
import io.github.chancery.name.Spelling;
import java.util.List;
import java.util.stream.IntStream;

/** A name that may be another one misspelt. */
record MisspeltName(String key, List<String> words) {
    MisspeltName(String name) {
        this(NameWords.key(name), NameWords.of(name));
    }

    /** Whether it is a name of the item word by word, but for a letter or two in words long enough. */
    boolean isOf(Item item) {
        return item.names().map(NameWords::of).anyMatch(this::isMisspelling);
    }

    private boolean isMisspelling(List<String> known) {
        return known.size() == words.size()
                && IntStream.range(0, known.size())
                        .allMatch(i -> words.get(i).equals(known.get(i))
                                || Spelling.isMisspelling(words.get(i), known.get(i)));
    }
}
