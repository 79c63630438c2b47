package io.github.chancery.read.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The content of a gzip file, also of one with many members, as crawlers write them. Of a damaged member nothing is given from
 * where its damage shows, the next ones are read, and an IOException stands at the end of the stream.
 */
final class GzipMembers extends InputStream {
    private static final int BUFFER = 65_536;
    /** Of a damaged member so much is searched for the beginning of the next one. */
    private static final int SEARCHED = 1_000_000;

    private static final int TRAILER = 8;

    private final PushbackInputStream in;
    private final GzipHead head;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CRC32 sum = new CRC32();
    private final Inflater member = new Inflater(true);
    private int filled;
    private boolean isWithin;
    private boolean isDamaged;

    GzipMembers(InputStream in) {
        this.in = new PushbackInputStream(in, SEARCHED + 2 * BUFFER);
        this.head = new GzipHead(this.in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count == 0 && length > 0) {
            if (!isWithin && !begin()) {
                if (isDamaged) {
                    throw new IOException("a part of it is damaged or missing");
                }
                return -1;
            }
            count = inflate(target, offset, length);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        member.end();
        in.close();
    }

    private boolean begin() throws IOException {
        GzipHead.Found found = head.find();
        isDamaged |= found == GzipHead.Found.BEHIND_OTHERS || found == GzipHead.Found.CUT_OFF;
        isWithin = found == GzipHead.Found.AT_ONCE || found == GzipHead.Found.BEHIND_OTHERS;
        member.reset();
        sum.reset();
        taken.reset();
        return isWithin;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            if (member.needsInput() && !fill()) {
                damage();
                return 0;
            }
            int count = member.inflate(target, offset, length);
            sum.update(target, offset, count);
            if (member.finished()) {
                end();
            }
            return count;
        } catch (DataFormatException e) {
            // The next member may be whole.
            damage();
            return 0;
        }
    }

    private boolean fill() throws IOException {
        int count = in.read(buffer);
        filled = Math.max(0, count);
        if (count > 0) {
            member.setInput(buffer, 0, count);
            if (taken.size() + count <= SEARCHED) {
                taken.write(buffer, 0, count);
            }
        }
        return count > 0;
    }

    private void damage() throws IOException {
        isDamaged = true;
        isWithin = false;
        in.unread(taken.toByteArray());
    }

    private void end() throws IOException {
        isWithin = false;
        int left = member.getRemaining();
        in.unread(buffer, filled - left, left);
        byte[] trailer = in.readNBytes(TRAILER);
        long told = 0;
        for (int next = 0; next < trailer.length && next < 4; next++) {
            told |= (trailer[next] & 0xffL) << (8 * next);
        }
        isDamaged |= trailer.length < TRAILER || told != sum.getValue();
    }
}
