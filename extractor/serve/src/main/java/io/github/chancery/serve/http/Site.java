package io.github.chancery.serve.http;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.store.QueryLimitException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each request to the page that answers its path. */
public final class Site extends HttpServlet {
    /** What is told of a fault of the server, which its log has. */
    public static final String FAULT = "this should not have happened; the server's log tells where it did";

    private static final long serialVersionUID = 1;

    /** What a page may be asked with: none is put or deleted. */
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS");

    private static final Logger LOG = LoggerFactory.getLogger("chancery.serve");
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int FAILED = 500;
    private static final int UNAVAILABLE = 503;

    private final transient Map<String, Page> pages;
    private final transient BiFunction<Integer, String, Reply> failures;

    /**
     * @param pages by the first part of the paths that they answer
     * @param failures tells a sentence with a status
     */
    public Site(Map<String, Page> pages, BiFunction<Integer, String, Reply> failures) {
        this.pages = new TreeMap<>(pages);
        this.failures = failures;
    }

    @Override
    protected void service(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        Exchange.send(reply(asked), asked, answer);
    }

    private Reply reply(HttpServletRequest asked) {
        try {
            Request request = Exchange.request(asked);
            if (!METHODS.contains(request.method())) {
                throw new MethodNotAllowedException(String.join(", ", METHODS));
            }
            Page page = pages.get(request.path().split("/", 2)[0]);
            if (page == null) {
                throw new NotFoundException("there is no page /" + request.path());
            }
            return page.answer(request);
        } catch (NotFoundException e) {
            return failure(asked, NOT_FOUND, e.getMessage());
        } catch (MethodNotAllowedException e) {
            return failure(asked, METHOD_NOT_ALLOWED, e.getMessage()).with("Allow", e.allowed());
        } catch (RefusedException e) {
            return failure(asked, e.status(), e.getMessage());
        } catch (QueryLimitException e) {
            return failure(asked, UNAVAILABLE, e.getMessage());
        } catch (BusyException e) {
            return failure(asked, UNAVAILABLE, e.getMessage()).with(BusyException.RETRY_AFTER, e.retryAfter());
        } catch (ChanceryException e) {
            return failure(asked, BAD_REQUEST, e.getMessage());
        } catch (StackOverflowError e) {
            return failure(asked, BAD_REQUEST, "the query nests too deep to be read; ask in several queries");
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", asked.getMethod(), asked.getRequestURI(), e);
            return failure(asked, FAILED, FAULT);
        }
    }

    /** A page for a browser, and the sentence alone for a program. */
    private Reply failure(HttpServletRequest asked, int status, String sentence) {
        String accepted = Optional.ofNullable(asked.getHeader("Accept")).orElse("");
        return accepted.contains("text/html")
                ? failures.apply(status, sentence)
                : Reply.text(status, "text/plain; charset=utf-8", sentence + "\n");
    }
}
