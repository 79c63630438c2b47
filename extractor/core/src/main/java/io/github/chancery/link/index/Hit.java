package io.github.chancery.link.index;

import io.github.chancery.link.gazetteer.Item;

/**
 * An item found by a name.
 *
 * @param fit how well the name fits one of the item's names
 */
public record Hit<T extends Item>(T item, Fit fit) {
    /** How a name fits an item, the best first. */
    public enum Fit {
        /** It is the item's label, but for case, diacritics and punctuation. */
        LABEL,
        /** It is another of the item's names, but for the same. */
        ALIAS,
        /** It is one of the item's names, but for a letter or two, or for what is written as one word. */
        MISSPELT
    }
}
