package io.github.chancery.graph;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import io.github.chancery.resource.Resources;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
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
        collected.ordered(true);
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
            JsonObject context = context();
            JsonDocument expanded = JsonDocument.of(collected.toJsonLd());
            write(contextFirst(
                    context,
                    JsonLd.compact(expanded, JsonDocument.of(context))
                            .options(options)
                            .get()));
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

    private static JsonObject context() {
        String text = Resources.text(JsonLdSink.class, CONTEXT);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** A reader of streams needs the context before what it explains. */
    private static JsonObject contextFirst(JsonObject context, JsonObject document) {
        JsonObjectBuilder sorted = Json.createObjectBuilder(context);
        document.forEach((key, value) -> {
            if (!context.containsKey(key)) {
                sorted.add(key, value);
            }
        });
        return sorted.build();
    }

    private void write(JsonObject document) throws IOException {
        // The JSON writer closes what it writes to; the caller's stream stays open.
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
