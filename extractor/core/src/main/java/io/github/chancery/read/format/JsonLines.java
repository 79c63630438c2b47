package io.github.chancery.read.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One JSON object a line, each an article. */
public final class JsonLines implements Format {
    private static final Pattern TWO_LINES =
            Pattern.compile("\\s*\\{\\s*\"[^\"\\n]*\"\\s*:[^\\n]*\\}[ \\t\\r]*\\n\\s*\\{\\s*\"");

    private static final Pattern LIST = Pattern.compile("\\s*\\[");

    private final Columns columns;

    /** @param columns under which keys an object holds what */
    public JsonLines(Columns columns) {
        this.columns = columns;
    }

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson");
    }

    /** A name that tells lines is believed, unless the first one opens a list or is the opening of an object. */
    @Override
    public boolean begins(Head head) {
        return head.begins(TWO_LINES)
                || (endings().stream().anyMatch(head::isNamed)
                        && head.firstLine().strip().length() > 1
                        && !head.begins(LIST));
    }

    @Override
    public void read(NamedStream stream, ArticleSink sink) throws IOException {
        boolean empty = true;
        boolean goesOn = true;
        ByteLines lines = new ByteLines(stream.bytes());
        Table table = new Table(stream.origin(), stream.label(), columns, sink.warnings());
        TextDecoder decoder = new TextDecoder(stream.origin(), sink.warnings());
        while (goesOn && lines.advance()) {
            byte[] line = lines.bytes();
            Optional<String> problem = TextDecoder.otherThanText(line);
            if (problem.isPresent()) {
                // The lines of such a file mean nothing, so it is told once.
                sink.failures().accept(new ReadException(stream.origin(), problem.get()));
                return;
            }
            if (!isBlank(line)) {
                empty = false;
                goesOn = read(stream, lines, decoder.decode(lines.number(), line), table, sink);
            }
        }
        if (empty) {
            sink.failures().accept(new ReadException(stream.origin(), "is empty; put one JSON object a line into it."));
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte value : line) {
            if (!Character.isWhitespace(value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean read(NamedStream stream, ByteLines lines, String line, Table table, ArticleSink sink)
            throws IOException {
        int number = lines.number();
        ObjectNode values;
        try {
            if (lines.isTooLong()) {
                throw new ReadException(stream.origin(), number, "is longer than 5 MB; write one article a line.");
            }
            values = new JsonArticle(stream.origin(), stream.label(), number, sink.warnings()).object(line);
        } catch (ReadException e) {
            sink.failures().accept(e);
            return true;
        }
        return table.take(number, values, sink);
    }
}
