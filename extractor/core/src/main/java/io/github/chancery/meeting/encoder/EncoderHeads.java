package io.github.chancery.meeting.encoder;

import java.util.Arrays;

/**
 * Perceptrons over the encoder's vectors: of one word, whether it denotes an encounter; of two words, whether one plays a role in
 * the encounter that the other denotes.
 */
public final class EncoderHeads {
    /** How many numbers the encoder tells of a word piece. */
    public static final int WIDTH = 384;

    /** How many numbers lie between the encoder's and an answer. */
    public static final int HIDDEN = 128;

    /** How many of them are products of what is seen in both words. */
    public static final int PRODUCTS = 96;

    private final float[] eventHidden;
    private final float[] eventHiddenBias;
    private final float[] eventOut;
    private final float[] eventOutBias;
    private final float[] ofEvent;
    private final float[] ofWord;
    private final float[] distance;
    private final float[] eventProduct;
    private final float[] wordProduct;
    private final float[] roleOut;
    private final float[] roleOutBias;

    public EncoderHeads(EncoderWeights weights) {
        this.eventHidden = weights.get("head.event.hidden.weight");
        this.eventHiddenBias = weights.get("head.event.hidden.bias");
        this.eventOut = weights.get("head.event.out.weight");
        this.eventOutBias = weights.get("head.event.out.bias");
        this.ofEvent = weights.get("head.role.event.weight");
        this.ofWord = weights.get("head.role.word.weight");
        this.distance = weights.get("head.role.distance.weight");
        this.eventProduct = weights.get("head.role.event-product.weight");
        this.wordProduct = weights.get("head.role.word-product.weight");
        this.roleOut = weights.get("head.role.out.weight");
        this.roleOutBias = weights.get("head.role.out.bias");
    }

    /** The chance of a yes to each {@link EventQuestion}, from 0 to 1. */
    double[] event(float[] vector) {
        float[] hidden = times(eventHidden, vector, HIDDEN);
        for (int i = 0; i < HIDDEN; i++) {
            hidden[i] = Math.max(0, hidden[i] + eventHiddenBias[i]);
        }
        return chances(eventOut, eventOutBias, hidden);
    }

    /** What is seen in a word as one that denotes an encounter; of each word it is asked for all others. */
    float[] asEvent(float[] vector) {
        return both(times(ofEvent, vector, HIDDEN), times(eventProduct, vector, PRODUCTS));
    }

    /** What is seen in a word as one that may play a role. */
    float[] asWord(float[] vector) {
        return both(times(ofWord, vector, HIDDEN), times(wordProduct, vector, PRODUCTS));
    }

    private static float[] both(float[] hidden, float[] products) {
        float[] both = Arrays.copyOf(hidden, HIDDEN + PRODUCTS);
        System.arraycopy(products, 0, both, HIDDEN, PRODUCTS);
        return both;
    }

    /**
     * The chance of a yes to each {@link RoleQuestion}, from 0 to 1.
     *
     * @param event what is seen {@link #asEvent}
     * @param word what is seen {@link #asWord}
     * @param step which {@link Distances step of distance} lies between the words
     */
    double[] role(float[] event, float[] word, int step) {
        float[] hidden = new float[HIDDEN + PRODUCTS];
        for (int i = 0; i < HIDDEN; i++) {
            hidden[i] = Math.max(0, event[i] + word[i] + distance[step * HIDDEN + i]);
        }
        for (int i = HIDDEN; i < hidden.length; i++) {
            hidden[i] = event[i] * word[i];
        }
        return chances(roleOut, roleOutBias, hidden);
    }

    private static double[] chances(float[] out, float[] bias, float[] hidden) {
        float[] sums = times(out, hidden, bias.length);
        double[] chances = new double[bias.length];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = 1 / (1 + StrictMath.exp(-(sums[i] + bias[i])));
        }
        return chances;
    }

    /** A matrix of some rows times a vector. */
    private static float[] times(float[] matrix, float[] vector, int rows) {
        float[] product = new float[rows];
        for (int row = 0; row < rows; row++) {
            int start = row * vector.length;
            float sum = 0;
            for (int i = 0; i < vector.length; i++) {
                sum += matrix[start + i] * vector[i];
            }
            product[row] = sum;
        }
        return product;
    }
}
