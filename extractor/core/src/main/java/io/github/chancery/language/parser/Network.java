package io.github.chancery.language.parser;

/**
 * The network of Chen and Manning (2014): embeddings of the symbols at certain places of the parser's state, a hidden
 * layer with a cube for its activation, and a score for every transition. Safe for use by many threads.
 */
final class Network {
    private final float[][] embeddings;
    private final float[][] input;
    private final float[] bias;
    private final float[][] output;
    private final ActivationCache known = new ActivationCache();

    /**
     * @param embeddings a row for each symbol
     * @param input a row for each place's each dimension of an embedding: what it adds to each hidden unit
     * @param bias of each hidden unit
     * @param output a row for each hidden unit: what it adds to each transition's score
     */
    Network(float[][] embeddings, float[][] input, float[] bias, float[][] output) {
        this.embeddings = embeddings;
        this.input = input;
        this.bias = bias;
        this.output = output;
    }

    /** The score of each transition, where {@code symbols} stand at the places. */
    float[] scores(int[] symbols) {
        float[] hidden = bias.clone();
        for (int place = 0; place < symbols.length; place++) {
            int at = place;
            add(known.of(place, symbols[place], () -> contribution(at, symbols[at])), hidden);
        }
        float[] scores = new float[output[0].length];
        for (int unit = 0; unit < hidden.length; unit++) {
            addTimes(hidden[unit] * hidden[unit] * hidden[unit], output[unit], scores);
        }
        return scores;
    }

    /** What a symbol at a place adds to each hidden unit. */
    private float[] contribution(int place, int symbol) {
        float[] embedding = embeddings[symbol];
        float[] sum = new float[bias.length];
        for (int i = 0; i < embedding.length; i++) {
            addTimes(embedding[i], input[place * embedding.length + i], sum);
        }
        return sum;
    }

    // Java's compiler turns loops as plain as these, along the rows, into ones that add many numbers at once.

    private static void add(float[] row, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += row[i];
        }
    }

    private static void addTimes(float factor, float[] row, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += row[i] * factor;
        }
    }
}
