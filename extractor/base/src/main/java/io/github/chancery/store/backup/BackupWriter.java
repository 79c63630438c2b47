package io.github.chancery.store.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.digest.Sha256;
import io.github.chancery.store.GraphView;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Writes the lines of a backup in their order, and reckons their checksum. */
final class BackupWriter {
    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest = Sha256.digest();
    private final GZIPOutputStream packed;
    private final OutputStream lines;
    private long quads;

    BackupWriter(OutputStream out) throws IOException {
        this.packed = new GZIPOutputStream(out, BUFFER);
        this.lines = new DigestOutputStream(packed, digest);
        line(BackupLines.first());
    }

    /**
     * Writes all quads of a store, in the order in which it has them.
     *
     * @return how many there are
     */
    long writeAll(GraphView view) {
        StreamRDF sink = StreamRDFWriter.getWriterStream(lines, RDFFormat.NQUADS_UTF8);
        sink.start();
        write(view, Quad.defaultGraphIRI, sink);
        write(view, Node.ANY, sink);
        sink.finish();
        return quads;
    }

    private void write(GraphView view, Node graph, StreamRDF sink) {
        try (Stream<Quad> found = view.find(graph, Node.ANY, Node.ANY, Node.ANY)) {
            found.forEach(quad -> {
                sink.quad(quad);
                quads++;
            });
        }
    }

    /** Writes what follows the quads. */
    void finish(Manifest manifest) throws IOException {
        line(BackupLines.manifest(manifest));
        line(BackupLines.checksum(HexFormat.of().formatHex(digest.digest())));
        packed.finish();
    }

    private void line(String text) throws IOException {
        lines.write((text + "\n").getBytes(UTF_8));
    }
}
