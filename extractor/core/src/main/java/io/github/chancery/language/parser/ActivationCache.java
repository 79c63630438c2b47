package io.github.chancery.language.parser;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/** What symbols at places add to a hidden layer, remembered until another takes the slot. */
final class ActivationCache {
    /** With 1,000 hidden units, 2^14 contributions take 64 MB, and 97 of 100 that news needs are among them. */
    private static final int SLOT_BITS = 14;

    private static final int MOST_PLACES = 64;

    /** Spreads neighbours over the slots (Knuth's multiplicative hashing). */
    private static final int GOLDEN_RATIO = 0x9E3779B9;

    private final AtomicReferenceArray<Contribution> slots = new AtomicReferenceArray<>(1 << SLOT_BITS);

    /** What {@code symbol} at {@code place} adds to each hidden unit, computed unless it is remembered. */
    float[] of(int place, int symbol, Supplier<float[]> compute) {
        int key = symbol * MOST_PLACES + place;
        int slot = (key * GOLDEN_RATIO) >>> (Integer.SIZE - SLOT_BITS);
        Contribution remembered = slots.get(slot);
        if (remembered != null && remembered.key == key) {
            return remembered.values;
        }
        float[] values = compute.get();
        slots.set(slot, new Contribution(key, values));
        return values;
    }

    private static final class Contribution {
        private final int key;
        private final float[] values;

        Contribution(int key, float[] values) {
            this.key = key;
            this.values = values;
        }
    }
}
