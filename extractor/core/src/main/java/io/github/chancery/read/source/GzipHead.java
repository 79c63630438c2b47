package io.github.chancery.read.source;

import java.io.IOException;
import java.io.InputStream;

/** Finds the heads of the members of a gzip file. */
record GzipHead(InputStream in) {
    private static final int FIRST = 0x1f;
    private static final int SECOND = 0x8b;
    private static final int DEFLATED = 8;
    private static final int RESERVED = 0xe0;
    private static final int CHECKED = 2;
    private static final int EXTRA = 4;
    private static final int NAMED = 8;
    private static final int COMMENTED = 16;
    private static final int TIME_AND_SYSTEM = 6;

    /** What was found. */
    enum Found {
        AT_ONCE,
        /** Bytes that are of no member stand before. */
        BEHIND_OTHERS,
        NONE,
        CUT_OFF
    }

    /** Goes behind the next head. */
    Found find() throws IOException {
        boolean others = false;
        int window = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            window = (window << 8 | next) & 0xffffffff;
            boolean begins = (window >>> 24) == FIRST
                    && (window >>> 16 & 0xff) == SECOND
                    && (window >>> 8 & 0xff) == DEFLATED
                    && (window & RESERVED) == 0;
            if (begins) {
                return skip(window & 0xff) ? (others ? Found.BEHIND_OTHERS : Found.AT_ONCE) : Found.CUT_OFF;
            }
            others |= (window >>> 24) != 0;
        }
        return others || window != 0 ? Found.CUT_OFF : Found.NONE;
    }

    /** Goes behind what the flags tell to be there. */
    private boolean skip(int flags) throws IOException {
        int length = TIME_AND_SYSTEM;
        boolean whole = in.readNBytes(length).length == length;
        if ((flags & EXTRA) != 0) {
            int extra = in.read() | in.read() << 8;
            whole &= extra >= 0 && in.readNBytes(extra).length == extra;
        }
        for (int text : new int[] {NAMED, COMMENTED}) {
            whole &= (flags & text) == 0 || skipText();
        }
        return whole && ((flags & CHECKED) == 0 || in.readNBytes(2).length == 2);
    }

    private boolean skipText() throws IOException {
        int next = in.read();
        while (next > 0) {
            next = in.read();
        }
        return next == 0;
    }
}
