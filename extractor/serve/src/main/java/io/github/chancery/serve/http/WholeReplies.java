package io.github.chancery.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.store.QueryTooLargeException;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends replies once they are whole, as quickly as those who asked read them: meanwhile no thread waits, no query runs and no
 * transaction is open.
 */
public final class WholeReplies extends HttpFilter {
    private static final long serialVersionUID = 1;

    private static final int LONGEST = 32 << 20;
    private static final int PART_OF_HEAP = 8;

    private final transient Waiting waiting = new Waiting(Runtime.getRuntime().maxMemory() / PART_OF_HEAP);

    @Override
    protected void doFilter(HttpServletRequest asked, HttpServletResponse answer, FilterChain rest)
            throws IOException, ServletException {
        HeldReply reply = new HeldReply(answer, waiting, LONGEST);
        boolean isBeingSent = false;
        try {
            make(asked, reply, rest);
            byte[] bytes = reply.bytes();
            if (bytes.length > 0) {
                answer.setContentLength(bytes.length);
                AsyncContext sending = asked.startAsync(asked, answer);
                sending.setTimeout(0);
                answer.getOutputStream().setWriteListener(new Sending(sending, answer.getOutputStream(), reply, bytes));
                isBeingSent = true;
            }
        } finally {
            if (!isBeingSent) {
                reply.release();
            }
        }
    }

    private static void make(HttpServletRequest asked, HeldReply reply, FilterChain rest)
            throws IOException, ServletException {
        try {
            rest.doFilter(asked, reply);
        } catch (QueryTooLargeException e) {
            tell(reply, e.getMessage());
        } catch (BusyException e) {
            tell(reply, e.getMessage());
            reply.setHeader(BusyException.RETRY_AFTER, e.retryAfter());
        }
    }

    private static void tell(HeldReply reply, String sentence) throws IOException {
        reply.resetBuffer();
        reply.setStatus(RefusedException.UNAVAILABLE);
        reply.setContentType("text/plain; charset=utf-8");
        reply.getOutputStream().write((sentence + "\n").getBytes(UTF_8));
    }

    /** Called when the client can take more. */
    private static final class Sending implements WriteListener {
        private final AsyncContext request;
        private final ServletOutputStream out;
        private final HeldReply reply;
        private final byte[] bytes;
        private boolean isWritten;

        Sending(AsyncContext request, ServletOutputStream out, HeldReply reply, byte[] bytes) {
            this.request = request;
            this.out = out;
            this.reply = reply;
            this.bytes = bytes;
        }

        @Override
        public void onWritePossible() throws IOException {
            while (out.isReady()) {
                if (isWritten) {
                    end();
                    return;
                }
                isWritten = true;
                out.write(bytes);
            }
        }

        @Override
        public void onError(Throwable failure) {
            end();
        }

        private void end() {
            reply.release();
            request.complete();
        }
    }
}
