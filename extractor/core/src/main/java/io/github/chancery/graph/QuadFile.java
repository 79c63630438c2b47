package io.github.chancery.graph;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.FileProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.lang.LangNQuads;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.core.Quad;

/**
 * A file of N-Quads with graphs one after another, packed if its name ends in {@code .gz}.
 *
 * @param path the file
 */
public record QuadFile(Path path) {
    private static final Pattern CLASS = Pattern.compile("(?:[a-z]\\w*\\.)+[A-Z]\\w*: ");

    /**
     * The lines on one graph that stand together.
     *
     * @param name the graph's
     * @param line the number of the first line, from 1
     * @param quads what they tell
     */
    public record Block(String name, long line, List<Quad> quads) {
        public Block {
            quads = List.copyOf(quads);
        }
    }

    /** A line that cannot be used; the message does not name the place. */
    public static final class LineException extends ChanceryException {
        private static final long serialVersionUID = 1;

        private final long line;

        /** @param line its number, from 1 */
        public LineException(long line, String problem) {
            super(problem);
            this.line = line;
        }

        /** @param line its number, from 1; 0 if it is the file as a whole */
        public LineException(long line, String problem, Throwable cause) {
            super(problem, cause);
            this.line = line;
        }

        /** The line's number, from 1; 0 if it is the file as a whole. */
        public long line() {
            return line;
        }
    }

    /**
     * Goes through the file, holding one graph at a time.
     *
     * @param blocks takes each named graph
     * @return how many triples of the default graph were passed over
     * @throws LineException if it is no N-Quads, or has blank nodes
     */
    public long read(Consumer<Block> blocks) {
        AtomicLong others = new AtomicLong();
        read(blocks, quad -> others.incrementAndGet());
        return others.get();
    }

    /**
     * Goes through the file, holding one graph at a time.
     *
     * @param blocks takes each named graph
     * @param others takes the quads of the default graph
     * @throws LineException if it is no N-Quads, or a named graph has blank nodes
     */
    public void read(Consumer<Block> blocks, Consumer<Quad> others) {
        try (InputStream in = IO.openFile(path.toString())) {
            read(in, blocks, others);
        } catch (RuntimeIOException | IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * The same of a stream that is not packed.
     *
     * @param in is read to its end, and stays open
     */
    public static void read(InputStream in, Consumer<Block> blocks, Consumer<Quad> others) {
        try {
            ErrorHandler errors = ErrorHandlerFactory.errorHandlerExceptionOnError();
            Tokenizer tokens =
                    TokenizerText.create().source(in).errorHandler(errors).build();
            NumberedLines lines = new NumberedLines(RiotLib.createParserProfile(RiotLib.factoryRDF(), errors, true));
            read(new LangNQuads(tokens, lines, StreamRDFLib.sinkNull()), lines, blocks, others);
        } catch (RiotParseException e) {
            throw new LineException(e.getLine(), "is no N-Quads (" + withoutClasses(e.getOriginalMessage()) + ")", e);
        } catch (RiotException | RuntimeIOException e) {
            throw unreadable(e);
        }
    }

    /** "Bad input stream [java.util.zip.ZipException: …]": what class told it is nothing to a reader. */
    private static String withoutClasses(String message) {
        return CLASS.matcher(message).replaceAll("");
    }

    private static LineException unreadable(Exception e) {
        // Jena's readers wrap what they meet.
        String problem = e instanceof IOException told
                ? FileProblem.of(told)
                : e.getCause() instanceof IOException cause ? FileProblem.of(cause) : e.getMessage();
        return new LineException(0, "cannot be read to its end (" + problem + ")", e);
    }

    private static void read(LangNQuads quads, NumberedLines lines, Consumer<Block> blocks, Consumer<Quad> others) {
        long first = 0;
        List<Quad> block = new ArrayList<>();
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (quad.isDefaultGraph()) {
                others.accept(quad);
                continue;
            }
            requireNames(quad, lines.line);
            if (!block.isEmpty() && !block.get(0).getGraph().equals(quad.getGraph())) {
                blocks.accept(block(first, block));
                block.clear();
            }
            first = block.isEmpty() ? lines.line : first;
            block.add(quad);
        }
        if (!block.isEmpty()) {
            blocks.accept(block(first, block));
        }
    }

    private static Block block(long first, List<Quad> quads) {
        return new Block(quads.get(0).getGraph().getURI(), first, quads);
    }

    private static void requireNames(Quad quad, long line) {
        for (Node node : List.of(quad.getGraph(), quad.getSubject(), quad.getObject())) {
            if (node.isBlank()) {
                throw new LineException(line, "has a blank node, which is another each time that it is read");
            }
        }
    }

    /** Remembers on which line the last quad stood. */
    private static final class NumberedLines extends ParserProfileWrapper {
        private long line;

        NumberedLines(ParserProfile profile) {
            super(profile);
        }

        @Override
        public Quad createQuad(Node graph, Node subject, Node predicate, Node object, long row, long column) {
            line = row;
            return super.createQuad(graph, subject, predicate, object, row, column);
        }
    }
}
