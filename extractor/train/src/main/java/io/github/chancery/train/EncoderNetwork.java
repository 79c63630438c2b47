package io.github.chancery.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import io.github.chancery.meeting.encoder.Distances;
import io.github.chancery.meeting.encoder.EncoderHeads;
import io.github.chancery.meeting.encoder.EncoderWeights;
import io.github.chancery.meeting.encoder.EventQuestion;
import io.github.chancery.meeting.encoder.OnnxWeights;
import io.github.chancery.meeting.encoder.RoleQuestion;
import io.github.chancery.meeting.encoder.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The encoder and its heads, so that their weights can be fitted: the lower layers stay as they are published. */
final class EncoderNetwork {
    private static final int LAYERS = 6;
    private static final int WIDTH = EncoderHeads.WIDTH;
    private static final float DROPOUT = 0.15f;
    private static final int EVENT_QUESTIONS = EventQuestion.values().length;
    private static final int ROLE_QUESTIONS = RoleQuestion.values().length;

    private final NDManager manager;
    private final OnnxWeights file;
    private final List<TransformerLayer> layers = new ArrayList<>();
    private final Map<String, NDArray> heads = new TreeMap<>();
    private final Map<String, float[]> cache = new TreeMap<>();
    private final int frozen;

    /**
     * @param frozen how many of the lower layers stay as they are
     */
    EncoderNetwork(NDManager manager, OnnxWeights file, int frozen) {
        this.manager = manager;
        this.file = file;
        this.frozen = frozen;
        for (int i = 0; i < LAYERS; i++) {
            layers.add(new TransformerLayer(file, i, manager::create));
        }
        head("event.hidden", EncoderHeads.HIDDEN, WIDTH, true);
        head("event.out", EVENT_QUESTIONS, EncoderHeads.HIDDEN, true);
        head("role.event", EncoderHeads.HIDDEN, WIDTH, false);
        head("role.word", EncoderHeads.HIDDEN, WIDTH, false);
        head("role.distance", Distances.STEPS, EncoderHeads.HIDDEN, false);
        head("role.event-product", EncoderHeads.PRODUCTS, WIDTH, false);
        head("role.word-product", EncoderHeads.PRODUCTS, WIDTH, false);
        head("role.out", ROLE_QUESTIONS, EncoderHeads.HIDDEN + EncoderHeads.PRODUCTS, true);
        fitted().values().forEach(weights -> weights.setRequiresGradient(true));
    }

    private void head(String name, int rows, int columns, boolean biased) {
        float spread = (float) Math.sqrt(1.0 / columns);
        heads.put("head." + name + ".weight", manager.randomUniform(-spread, spread, new Shape(rows, columns)));
        if (biased) {
            heads.put("head." + name + ".bias", manager.zeros(new Shape(rows)));
        }
    }

    /** The weights of the layers that are fitted, and of the heads. */
    Map<String, NDArray> fitted() {
        Map<String, NDArray> fitted = new TreeMap<>(heads);
        layers.subList(frozen, LAYERS).forEach(layer -> fitted.putAll(layer.weights()));
        return fitted;
    }

    /** The fitted weights as they ship. */
    EncoderWeights weights() {
        Map<String, float[]> weights = new TreeMap<>();
        fitted().forEach((name, array) -> weights.put(name, array.toFloatArray()));
        return new EncoderWeights(weights);
    }

    /** What the layers that stay make of a window: the same in every epoch. */
    float[] lower(Window window) {
        try (NDManager step = manager.newSubManager()) {
            long[] pieces =
                    window.pieces().stream().mapToLong(Integer::longValue).toArray();
            NDArray x = step.create(embeddings(pieces), new Shape(pieces.length, WIDTH));
            x = LayerNorm.layerNorm(
                            x,
                            new Shape(WIDTH),
                            step.create(file.get("embeddings.LayerNorm.weight")),
                            step.create(file.get("embeddings.LayerNorm.bias")),
                            1e-12f)
                    .singletonOrThrow();
            for (TransformerLayer layer : layers.subList(0, frozen)) {
                x = layer.of(x, false);
            }
            return x.toFloatArray();
        }
    }

    private float[] embeddings(long[] pieces) {
        float[] words = cached("embeddings.word_embeddings.weight");
        float[] positions = cached("embeddings.position_embeddings.weight");
        float[] types = cached("embeddings.token_type_embeddings.weight");
        float[] sums = new float[pieces.length * WIDTH];
        for (int i = 0; i < pieces.length; i++) {
            for (int j = 0; j < WIDTH; j++) {
                sums[i * WIDTH + j] = words[(int) pieces[i] * WIDTH + j] + positions[i * WIDTH + j] + types[j];
            }
        }
        return sums;
    }

    private float[] cached(String name) {
        return cache.computeIfAbsent(name, file::get);
    }

    /** The losses of a window's lessons, summed for each kind: trigger, kind of encounter, role. */
    Losses loss(NDManager step, LessonWindow lessons, float[] lower, boolean training) {
        Questions asked = Questions.of(lessons);
        NDArray x = step.create(lower, new Shape(lower.length / WIDTH, WIDTH));
        for (TransformerLayer layer : layers.subList(frozen, LAYERS)) {
            x = layer.of(x, training);
        }
        NDArray events = drop(rows(step, x, asked.events()), training);
        NDArray hidden = Activation.relu(dense("event.hidden", events).add(weight("event.hidden.bias")));
        NDArray answers = dense("event.out", hidden).add(weight("event.out.bias"));
        NDArray eventLoss = surprise(answers, step.create(asked.eventYes(), answers.getShape()))
                .mul(step.create(asked.eventWeight(), answers.getShape()))
                .sum();
        if (asked.roleEvents().length == 0) {
            return new Losses(eventLoss, step.create(0f), asked.events().length, 0);
        }
        NDArray of = drop(rows(step, x, asked.roleEvents()), training);
        NDArray words = drop(rows(step, x, asked.roleWords()), training);
        NDArray far = rows(step, weight("role.distance.weight"), asked.distances());
        NDArray sum = Activation.relu(
                dense("role.event", of).add(dense("role.word", words)).add(far));
        NDArray product = dense("role.event-product", of).mul(dense("role.word-product", words));
        NDArray roles = dense("role.out", sum.concat(product, 1)).add(weight("role.out.bias"));
        NDArray roleLoss = surprise(roles, step.create(asked.roleYes(), roles.getShape()))
                .mul(step.create(asked.roleWeight(), roles.getShape()))
                .sum();
        return new Losses(eventLoss, roleLoss, asked.events().length, asked.asked());
    }

    /** The sums of losses, and of how many lessons. */
    record Losses(NDArray events, NDArray roles, int eventCount, int roleCount) {}

    private static NDArray rows(NDManager step, NDArray x, int[] rows) {
        return x.get(new NDIndex("{}", step.create(rows).toType(DataType.INT64, false)));
    }

    private NDArray dense(String head, NDArray x) {
        return x.matMul(weight(head + ".weight").transpose());
    }

    private NDArray weight(String name) {
        return Objects.requireNonNull(heads.get("head." + name), name);
    }

    private static NDArray drop(NDArray x, boolean training) {
        return training ? Dropout.dropout(x, DROPOUT, true).singletonOrThrow() : x;
    }

    /** Cross-entropy of yes-or-no answers told as log odds. */
    private static NDArray surprise(NDArray odds, NDArray yes) {
        return Activation.relu(odds)
                .sub(odds.mul(yes))
                .add(odds.abs().neg().exp().add(1).log());
    }
}
