package io.github.chancery.read.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** JSON of any layout: a list of articles, an object that holds such a list, or objects that are articles. */
public final class JsonDocument implements Format {
    private static final Pattern BEGINNING = Pattern.compile("\\s*(?:\\[\\s*)?\\{\\s*\"[^\"\\n]{1,100}\"\\s*:");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(MOST_BYTES)
                            .maxNestingDepth(100)
                            .build())
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .build())
            .build();

    private final Columns columns;

    /** @param columns under which keys an object holds what */
    public JsonDocument(Columns columns) {
        this.columns = columns;
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public List<String> endings() {
        return List.of(".json");
    }

    @Override
    public boolean begins(Head head) {
        return head.begins(BEGINNING);
    }

    @Override
    public void read(NamedStream stream, ArticleSink sink) throws IOException {
        Table table = new Table(stream.origin(), stream.label(), columns, sink.warnings());
        Allowance bytes = new Allowance(stream.bytes());
        try (JsonParser parser = JSON.createParser(bytes)) {
            JsonArticles articles = new JsonArticles(parser, bytes, table, sink);
            while (parser.nextToken() != null && articles.goesOn()) {
                articles.read();
            }
            if (articles.found() == 0) {
                sink.failures()
                        .accept(new ReadException(
                                stream.origin(), "holds no articles; give a list of objects, each with a \"text\"."));
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            sink.failures()
                    .accept(new ReadException(
                            stream.origin(),
                            line,
                            "is not valid JSON (" + e.getOriginalMessage() + "); what follows is not read."));
        }
    }
}
