package io.github.chancery.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import io.github.chancery.meeting.encoder.EncoderHeads;
import io.github.chancery.meeting.encoder.OnnxWeights;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** One layer of a transformer (Vaswani et al., 2017; Devlin et al., 2019) with the weights of a published one. */
final class TransformerLayer {
    private static final int WIDTH = EncoderHeads.WIDTH;
    private static final int HEADS = 12;
    private static final int WIDE = 4 * WIDTH;
    private static final int MATRICES = 6;
    private static final float TINY = 1e-12f;
    private static final float DROPOUT = 0.1f;

    private final String prefix;
    private final List<String> matrices;
    private final Map<String, NDArray> weights = new TreeMap<>();

    /**
     * @param index from 0, the lowest
     * @param array makes an array of some numbers in a shape
     */
    TransformerLayer(OnnxWeights file, int index, BiFunction<float[], Shape, NDArray> array) {
        this.prefix = "encoder.layer." + index + ".";
        this.matrices = file.names().stream()
                .filter(name -> name.startsWith("onnx::MatMul_"))
                .skip((long) index * MATRICES)
                .limit(MATRICES)
                .toList();
        for (int i = 0; i < MATRICES; i++) {
            Shape shape = new Shape(i == MATRICES - 1 ? WIDE : WIDTH, i == MATRICES - 2 ? WIDE : WIDTH);
            weights.put(matrices.get(i), array.apply(file.get(matrices.get(i)), shape));
        }
        file.names().stream().filter(name -> name.startsWith(prefix)).forEach(name -> {
            float[] numbers = file.get(name);
            weights.put(name, array.apply(numbers, new Shape(numbers.length)));
        });
    }

    /** The weights by their names in the file. */
    Map<String, NDArray> weights() {
        return weights;
    }

    /** What the layer makes of the vectors of a window, one row a piece. */
    NDArray of(NDArray x, boolean training) {
        NDArray query = split(times(x, 0, "attention.self.query"));
        NDArray key = split(times(x, 1, "attention.self.key"));
        NDArray value = split(times(x, 2, "attention.self.value"));
        NDArray attention = query.matMul(key.transpose(0, 2, 1))
                .div((float) Math.sqrt((double) WIDTH / HEADS))
                .softmax(-1);
        NDArray seen = attention.matMul(value).transpose(1, 0, 2).reshape(-1, WIDTH);
        NDArray told = drop(times(seen, 3, "attention.output.dense"), training);
        NDArray middle = norm(x.add(told), "attention.output.LayerNorm");
        NDArray wide = Activation.gelu(times(middle, 4, "intermediate.dense"));
        NDArray narrow = drop(times(wide, 5, "output.dense"), training);
        return norm(middle.add(narrow), "output.LayerNorm");
    }

    private NDArray times(NDArray x, int matrix, String bias) {
        return x.matMul(weight(matrices.get(matrix))).add(weight(prefix + bias + ".bias"));
    }

    private static NDArray split(NDArray x) {
        return x.reshape(-1, HEADS, WIDTH / HEADS).transpose(1, 0, 2);
    }

    private static NDArray drop(NDArray x, boolean training) {
        return training ? Dropout.dropout(x, DROPOUT, true).singletonOrThrow() : x;
    }

    private static NDArray norm(NDArray x, NDArray gamma, NDArray beta) {
        return LayerNorm.layerNorm(x, new Shape(WIDTH), gamma, beta, TINY).singletonOrThrow();
    }

    private NDArray norm(NDArray x, String name) {
        return norm(x, weight(prefix + name + ".weight"), weight(prefix + name + ".bias"));
    }

    private NDArray weight(String name) {
        return Objects.requireNonNull(weights.get(name), name);
    }
}
