package io.github.chancery.read.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Finds the articles of a JSON document, one after another, without holding the others. */
final class JsonArticles {
    /** Lists lie not far below the root: "articles", or "results" within it. */
    private static final int DEEPEST = 3;

    private final JsonParser parser;
    private final Allowance bytes;
    private final Table table;
    private final ArticleSink sink;
    private int found;
    private boolean goesOn = true;

    JsonArticles(JsonParser parser, Allowance bytes, Table table, ArticleSink sink) {
        this.parser = parser;
        this.bytes = bytes;
        this.table = table;
        this.sink = sink;
    }

    /** How many objects were taken for articles. */
    int found() {
        return found;
    }

    /** Whether what follows is worth a look. */
    boolean goesOn() {
        return goesOn;
    }

    /** Reads the value that begins with the parser's token. */
    void read() throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            list();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            object(0);
        } else {
            take(parser.currentLocation().getLineNr(), parser.readValueAsTree());
        }
    }

    private void list() throws IOException {
        while (goesOn && parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            int line = parser.currentTokenLocation().getLineNr();
            take(line, parser.readValueAsTree());
            bytes.renew();
        }
    }

    /** An object is an article, unless it holds a list of them. */
    private void object(int depth) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        int before = found;
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        while (goesOn && parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken begin = parser.nextToken();
            boolean mayHold = depth < DEEPEST && Columns.isList(key);
            if (mayHold && begin == JsonToken.START_ARRAY) {
                list();
            } else if (mayHold && begin == JsonToken.START_OBJECT) {
                object(depth + 1);
            } else {
                values.set(key, parser.<JsonNode>readValueAsTree());
            }
        }
        if (depth == 0 && goesOn && found == before) {
            take(line, values);
        }
        bytes.renew();
    }

    private void take(int line, JsonNode value) throws IOException {
        found++;
        if (value instanceof ObjectNode values) {
            goesOn = table.take(line, values, sink);
        } else {
            sink.failures()
                    .accept(table.failure(line, "is not a JSON object; give a list of objects, each an article."));
        }
    }
}
