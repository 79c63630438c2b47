package io.github.chancery.graph;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Collects quads and writes them at the end as one JSON-LD document in the terms of our context. */
final class JsonLdSink extends StreamRDFBase {
    private static final String CONTEXT = "/ontology/context.jsonld";

    private final OutputStream out;
    private final JsonLdOptions options = new JsonLdOptions();
    private final QuadsToJsonld collected = JsonLd.fromRdf();

    JsonLdSink(OutputStream out) {
        this.out = out;
        options.setOrdered(true);
        options.setUseNativeTypes(true);
        collected.options(options);
    }

    @Override
    public void triple(Triple triple) {
        collect(triple, null);
    }

    @Override
    public void quad(Quad quad) {
        collect(quad.asTriple(), quad.isDefaultGraph() ? null : name(quad.getGraph()));
    }

    @Override
    public void finish() {
        try {
            write(JsonLd.compact(JsonDocument.of(collected.toJsonLd()), context())
                    .options(options)
                    .get());
        } catch (JsonLdError e) {
            throw invalid(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(Triple triple, @Nullable String graph) {
        Node object = triple.getObject();
        String subject = name(triple.getSubject());
        String predicate = triple.getPredicate().getURI();
        try {
            if (object.isLiteral()) {
                String language = object.getLiteralLanguage();
                String datatype = object.getLiteralDatatypeURI();
                String tag = language.isEmpty() ? null : language;
                collected.quad(subject, predicate, object.getLiteralLexicalForm(), datatype, tag, null, graph);
            } else {
                collected.quad(subject, predicate, name(object), null, null, null, graph);
            }
        } catch (RdfConsumerException e) {
            throw invalid(e);
        }
    }

    private static String name(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
    }

    private static JsonDocument context() throws JsonLdError, IOException {
        try (InputStream context = JsonLdSink.class.getResourceAsStream(CONTEXT)) {
            return JsonDocument.of(context);
        }
    }

    private void write(JsonObject document) throws IOException {
        // The JSON writer closes what it writes to, and begins with an empty line.
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(document);
        }
        text.write('\n');
        text.writeTo(out);
        out.flush();
    }

    private static IllegalStateException invalid(Exception cause) {
        return new IllegalStateException("the graph cannot be written as JSON-LD: " + cause.getMessage(), cause);
    }
}
