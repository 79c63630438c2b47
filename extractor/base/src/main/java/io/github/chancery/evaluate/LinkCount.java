package io.github.chancery.evaluate;

import java.util.Optional;

/**
 * The links of what was found rightly and has an annotated item.
 *
 * @param right linked to that item
 * @param wrong linked to another
 * @param unlinked not linked
 */
record LinkCount(int right, int wrong, int unlinked) {
    static final LinkCount NONE = new LinkCount(0, 0, 0);

    /** The count of one pair. */
    static LinkCount of(Pair<GoldEntity, FoundEntity> pair) {
        Optional<String> gold = pair.gold().item();
        Optional<String> found = pair.found().item();
        if (gold.isEmpty()) {
            return NONE;
        }
        if (found.isEmpty()) {
            return new LinkCount(0, 0, 1);
        }
        return gold.equals(found) ? new LinkCount(1, 0, 0) : new LinkCount(0, 1, 0);
    }

    LinkCount plus(LinkCount other) {
        return new LinkCount(right + other.right, wrong + other.wrong, unlinked + other.unlinked);
    }

    /** The share of the links that are right, from 0 to 1. */
    double precision() {
        return Count.share(right, right + wrong);
    }

    /** The share of the annotated items that are linked rightly, from 0 to 1. */
    double recall() {
        return Count.share(right, right + wrong + unlinked);
    }
}
