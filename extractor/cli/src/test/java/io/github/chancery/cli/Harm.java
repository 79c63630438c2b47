package io.github.chancery.cli;

import java.util.Arrays;
import java.util.Random;

/** What happens to files: they are cut short, or a bit of them flips. */
enum Harm {
    CUT_TO_NOTHING {
        @Override
        byte[] to(byte[] bytes, Random chance) {
            return new byte[0];
        }
    },
    CUT_TO_A_THIRD {
        @Override
        byte[] to(byte[] bytes, Random chance) {
            return Arrays.copyOf(bytes, used(bytes) / 3);
        }
    },
    /** The last byte that is not 0: files of a database are longer than what stands in them. */
    CUT_BY_A_BYTE {
        @Override
        byte[] to(byte[] bytes, Random chance) {
            return Arrays.copyOf(bytes, Math.max(0, used(bytes) - 1));
        }
    },
    A_BIT_NEAR_THE_START {
        @Override
        byte[] to(byte[] bytes, Random chance) {
            return flipped(bytes, Math.min(NEAR, used(bytes)), chance);
        }
    },
    A_BIT_ANYWHERE {
        @Override
        byte[] to(byte[] bytes, Random chance) {
            return flipped(bytes, used(bytes), chance);
        }
    };

    private static final int NEAR = 16;

    /** The bytes that are there afterwards. */
    abstract byte[] to(byte[] bytes, Random chance);

    private static int used(byte[] bytes) {
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] == 0) {
            length--;
        }
        return length;
    }

    private static byte[] flipped(byte[] bytes, int within, Random chance) {
        byte[] flipped = bytes.clone();
        if (within > 0) {
            flipped[chance.nextInt(within)] ^= (byte) (1 << chance.nextInt(8));
        }
        return flipped;
    }
}
