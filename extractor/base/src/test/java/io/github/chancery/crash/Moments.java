package io.github.chancery.crash;

import io.github.chancery.crash.KilledWork.End;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** The moments at which a kind of work is killed: by turns at a step and at a time. How long it takes is learned. */
final class Moments {
    private static final double GOLDEN = 0.618034;

    private final Random chance;
    private long longest = 400;
    private long steps = 9;
    private int turn;

    Moments(Random chance) {
        this.chance = chance;
    }

    /** The next step at which it is killed, spread evenly over all of them; 0 where a time is to be had. */
    long step() {
        turn++;
        if (turn % 2 == 0) {
            return 0;
        }
        double share = turn * GOLDEN % 1;
        return 1 + (long) (share * steps);
    }

    /** After how many milliseconds it is killed. */
    long millis() {
        return chance.nextLong(longest);
    }

    /** Learns from how a process ended. */
    void learn(End end, long nanos, long taken) {
        long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
        if (end == End.DONE) {
            longest = Math.max(1, Math.min(longest, millis));
            steps = Math.max(1, taken);
        } else if (end == End.RUNNING && millis > longest * 4 / 5) {
            longest += longest / 4;
        }
    }
}
