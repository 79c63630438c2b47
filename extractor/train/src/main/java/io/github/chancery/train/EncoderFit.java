package io.github.chancery.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import io.github.chancery.meeting.encoder.Encoder;
import io.github.chancery.meeting.encoder.EncoderWeights;
import io.github.chancery.meeting.encoder.OnnxWeights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** Fine-tunes the encoder's upper layers and fits its heads (AdamW: Loshchilov and Hutter, 2019): same lessons, same seed, same weights. */
final class EncoderFit {
    private static final int SEED = 7;
    private static final float ROLES = 2;
    private static final float HEAD_RATE = 5e-4f;
    private static final float DECAY = 0.01f;
    private static final double LONGEST = 1;
    private static final int TOLD = 100;

    private static final int FROZEN = 4;
    private static final int EPOCHS = 4;
    private static final int BATCH = 4;
    private static final float RATE = 1e-4f;

    private final int frozen;
    private final int epochs;
    private final int batch;
    private final float rate;
    private final Consumer<String> log;

    /**
     * @param frozen how many of six layers stay as they are published
     * @param epochs how often every lesson is given
     * @param batch how many windows a step learns from
     * @param rate how far a step goes, in the encoder's layers
     */
    EncoderFit(int frozen, int epochs, int batch, float rate, Consumer<String> log) {
        this.frozen = frozen;
        this.epochs = epochs;
        this.batch = batch;
        this.rate = rate;
        this.log = log;
    }

    /** As what ships was fitted. */
    static EncoderFit usual(Consumer<String> log) {
        return new EncoderFit(FROZEN, EPOCHS, BATCH, RATE, log);
    }

    /** The weights that lessons teach. */
    EncoderWeights of(List<LessonWindow> lessons) {
        Engine engine = Engine.getInstance();
        engine.setRandomSeed(SEED);
        Random order = new Random(SEED);
        try (NDManager manager = NDManager.newBaseManager()) {
            EncoderNetwork network = new EncoderNetwork(manager, OnnxWeights.of(Encoder.base()), frozen);
            List<float[]> lower = new ArrayList<>();
            lessons.forEach(window -> lower.add(network.lower(window.window())));
            log.accept(lessons.size() + " windows read by the lower layers");
            int total = epochs * ((lessons.size() + batch - 1) / batch);
            Optimizer body = optimizer(rate, total);
            Optimizer heads = optimizer(HEAD_RATE, total);
            int step = 0;
            double sum = 0;
            for (int epoch = 0; epoch < epochs; epoch++) {
                List<Integer> shuffled = new ArrayList<>();
                for (int i = 0; i < lessons.size(); i++) {
                    shuffled.add(i);
                }
                Collections.shuffle(shuffled, order);
                for (int from = 0; from < shuffled.size(); from += batch) {
                    List<Integer> some = shuffled.subList(from, Math.min(shuffled.size(), from + batch));
                    sum += step(manager, network, some, lessons, lower);
                    if (Double.isNaN(sum)) {
                        throw new ArithmeticException("the encoder's weights grew out of bounds; choose a lower rate");
                    }
                    update(network.fitted(), body, heads);
                    if (++step % TOLD == 0) {
                        log.accept(String.format("step %d of %d, loss %.4f", step, total, sum / TOLD));
                        sum = 0;
                    }
                }
            }
            return network.weights();
        }
    }

    private static Optimizer optimizer(float rate, int total) {
        int warm = total / 12 + 1;
        Tracker falling = update -> rate * Math.min((float) update / warm, Math.max(0.02f, 1 - (float) update / total));
        return Optimizer.adamW()
                .optLearningRateTracker(falling)
                .optWeightDecays(DECAY)
                .build();
    }

    /** A step of a length that is bounded (Pascanu, Mikolov and Bengio, 2013). */
    private static void update(Map<String, NDArray> fitted, Optimizer body, Optimizer heads) {
        double length = Math.sqrt(fitted.values().stream()
                .mapToDouble(weights -> {
                    try (NDArray gradient = weights.getGradient();
                            NDArray square = gradient.square();
                            NDArray sum = square.sum()) {
                        return sum.getFloat();
                    }
                })
                .sum());
        float shrink = (float) Math.min(1, LONGEST / length);
        fitted.forEach((name, weights) -> {
            try (NDArray gradient = weights.getGradient();
                    NDArray bounded = gradient.mul(shrink)) {
                (name.startsWith("head.") ? heads : body).update(name, weights, bounded);
            }
        });
    }

    private static double step(
            NDManager manager,
            EncoderNetwork network,
            List<Integer> some,
            List<LessonWindow> lessons,
            List<float[]> lower) {
        try (NDManager sub = manager.newSubManager();
                GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            List<EncoderNetwork.Losses> losses = some.stream()
                    .map(i -> network.loss(sub, lessons.get(i), lower.get(i), true))
                    .toList();
            int events = Math.max(
                    1,
                    losses.stream().mapToInt(EncoderNetwork.Losses::eventCount).sum());
            int roles = Math.max(
                    1,
                    losses.stream().mapToInt(EncoderNetwork.Losses::roleCount).sum());
            NDArray total = losses.stream()
                    .map(loss -> loss.events()
                            .div(events)
                            .add(loss.roles().mul(ROLES).div(roles)))
                    .reduce(NDArray::add)
                    .orElseThrow();
            collector.backward(total);
            return total.getFloat();
        }
    }
}
