package io.github.chancery.serve.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Places the nodes of a graph so that those that are joined lie near each other and none upon another (Fruchterman and
 * Reingold, 1991), with a pull to the middle, so that parts that are not joined stay together. It begins with a circle, so
 * that the same graph is drawn the same.
 */
final class ForceLayout {
    static final double WIDTH = 1000;
    static final double HEIGHT = 620;

    private static final int STEPS = 300;
    private static final double LEAST = 0.01;
    private static final double PULL = 0.3;

    private final double[] x;
    private final double[] y;
    private final double distance;

    private ForceLayout(int count) {
        this.x = new double[count];
        this.y = new double[count];
        this.distance = 0.8 * Math.sqrt(WIDTH * HEIGHT / Math.max(1, count));
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count;
            x[i] = WIDTH / 2 + WIDTH / 3 * StrictMath.cos(angle);
            y[i] = HEIGHT / 2 + HEIGHT / 3 * StrictMath.sin(angle);
        }
    }

    /** Where a node lies, in units of a drawing of 1,000 by 620. */
    record Point(double x, double y) {}

    /** @param pairs of the numbers of nodes that are joined */
    static List<Point> of(int count, List<int[]> pairs) {
        ForceLayout layout = new ForceLayout(count);
        for (int step = 0; step < STEPS; step++) {
            layout.move(pairs, WIDTH / 10 * (1 - (double) step / STEPS));
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(new Point(fitted(layout.x[i], layout.x, WIDTH), fitted(layout.y[i], layout.y, HEIGHT)));
        }
        return points;
    }

    /** A coordinate, so that all together fill the drawing. */
    private static double fitted(double value, double[] all, double size) {
        double least = Arrays.stream(all).min().orElse(0);
        double most = Arrays.stream(all).max().orElse(size);
        double part = most - least < 1 ? 0.5 : (value - least) / (most - least);
        return Math.rint(part * size * 10) / 10;
    }

    private void move(List<int[]> pairs, double farthest) {
        double[] towardsX = new double[x.length];
        double[] towardsY = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double apart = Math.max(LEAST, StrictMath.hypot(x[i] - x[j], y[i] - y[j]));
                push(towardsX, towardsY, i, j, distance * distance / (apart * apart));
            }
        }
        for (int[] pair : pairs) {
            double apart = StrictMath.hypot(x[pair[0]] - x[pair[1]], y[pair[0]] - y[pair[1]]);
            push(towardsX, towardsY, pair[0], pair[1], -apart / distance);
        }
        for (int i = 0; i < x.length; i++) {
            towardsX[i] += (WIDTH / 2 - x[i]) * PULL;
            towardsY[i] += (HEIGHT / 2 - y[i]) * PULL * WIDTH / HEIGHT;
            double length = Math.max(LEAST, StrictMath.hypot(towardsX[i], towardsY[i]));
            double scale = Math.min(length, farthest) / length;
            x[i] += towardsX[i] * scale;
            y[i] += towardsY[i] * scale;
        }
    }

    /** Pushes two apart, or draws them together with a negative force, along the line between them. */
    private void push(double[] towardsX, double[] towardsY, int i, int j, double force) {
        double acrossX = (x[i] - x[j]) * force;
        double acrossY = (y[i] - y[j]) * force;
        towardsX[i] += acrossX;
        towardsY[i] += acrossY;
        towardsX[j] -= acrossX;
        towardsY[j] -= acrossY;
    }
}
