package io.github.chancery.serve.http;

import io.github.chancery.store.QueryTooLargeException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A reply whose body stays here until it is whole. */
final class HeldReply extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(held, StandardCharsets.UTF_8));
    private final Waiting waiting;
    private final int longest;
    private long counted;
    private boolean isFailure;

    /**
     * @param waiting where its bytes are counted
     * @param longest so many bytes at most
     */
    HeldReply(HttpServletResponse answer, Waiting waiting, int longest) {
        super(answer);
        this.waiting = waiting;
        this.longest = longest;
    }

    /** All that was written; nothing where the reply is a failure that is told otherwise. */
    byte[] bytes() {
        writer.flush();
        return isFailure ? new byte[0] : held.toByteArray();
    }

    /** Nobody waits for it any more. */
    void release() {
        waiting.remove(counted);
        counted = 0;
    }

    private void count(int more) {
        if (held.size() + (long) more > longest) {
            throw new QueryTooLargeException(
                    String.format(Locale.ROOT, "the answer is longer than %,d bytes; ask for less", longest));
        }
        waiting.add(more);
        counted += more;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("what is held can always be written");
            }

            @Override
            public void write(int one) {
                count(1);
                held.write(one);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                count(length);
                held.write(bytes, offset, length);
            }
        };
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    /** It is sent when it is whole. */
    @Override
    public void flushBuffer() {}

    @Override
    public boolean isCommitted() {
        return isFailure && super.isCommitted();
    }

    @Override
    public void resetBuffer() {
        held.reset();
        release();
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }

    @Override
    public void sendError(int status) throws IOException {
        fail();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String sentence) throws IOException {
        fail();
        super.sendError(status, sentence);
    }

    private void fail() {
        resetBuffer();
        isFailure = true;
    }
}
