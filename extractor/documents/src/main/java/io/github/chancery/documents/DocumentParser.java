package io.github.chancery.documents;

import io.github.chancery.read.format.Format;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.ReadException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jsoup.Jsoup;
import org.xml.sax.SAXException;

/**
 * Has Tika read a document, within bounds: of time, of text, and of how much more that is than its file.
 *
 * @param most how long it may take
 */
record DocumentParser(Origin origin, Duration most) {
    /** @throws ReadException if it cannot be read within them */
    DocumentText text(DocumentKind kind, byte[] bytes) {
        FutureTask<String> task = new FutureTask<>(() -> parse(kind, bytes));
        // Of parsers in a loop not all can be stopped; none keeps the program from ending.
        Thread thread = Thread.ofPlatform().daemon().name("document").start(task);
        try {
            return DocumentText.of(Jsoup.parse(task.get(most.toMillis(), TimeUnit.MILLISECONDS)), kind);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new ReadException(
                    origin, "takes longer than " + most.toSeconds() + " seconds to read; save its text.", e);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new ReadException(origin, "was not read to its end; run again.", e);
        } catch (ExecutionException e) {
            throw new ReadException(origin, problem(e.getCause() == null ? e : e.getCause()), e);
        }
    }

    private static String parse(DocumentKind kind, byte[] bytes) throws IOException, SAXException, TikaException {
        ToXMLContentHandler page = new ToXMLContentHandler();
        try (TikaInputStream stream = TikaInputStream.get(bytes)) {
            SecureContentHandler bounded =
                    new SecureContentHandler(new WriteOutContentHandler(page, Format.MOST_BYTES), stream);
            try {
                kind.parser().parse(stream, bounded, new Metadata(), context());
            } catch (SAXException e) {
                bounded.throwIfCauseOf(e);
                throw e;
            }
        }
        return page.toString();
    }

    private static ParseContext context() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setIncludeDeletedContent(false);
        office.setIncludeHeadersAndFooters(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        // What is embedded in a document is no part of its text.
        context.set(DocumentSelector.class, metadata -> false);
        return context;
    }

    private static String problem(Throwable cause) {
        if (WriteLimitReachedException.isWriteLimitReached(cause)) {
            return "holds more than 5 MB of text, as no article does.";
        }
        return cause instanceof EncryptedDocumentException
                ? "is protected by a password; save it without one."
                : "cannot be read (" + cause.getMessage() + "); save it anew, or save its text.";
    }
}
