package io.github.chancery.store.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.FileProblem;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * A file that {@link Backup} wrote.
 *
 * @param path where it is
 */
record BackupFile(Path path) {
    private static final int BUFFER = 1 << 16;
    private static final String ENDS_EARLY = " ends too early, nothing was changed; restore from another backup";
    private static final String IS_CHANGED =
            " is not as it was written, nothing was changed; restore from another backup";

    BackupFile {
        requireNonNull(path);
    }

    /**
     * Reads the file to its end and tells what it holds.
     *
     * @throws ChanceryException if it is none, is not as it was written, or of a form that is not known here
     */
    Manifest check() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(unpacked(), ISO_8859_1), BUFFER)) {
            return check(new BackupCheck(lines));
        } catch (EOFException e) {
            throw new ChanceryException(path + ENDS_EARLY, e);
        } catch (ZipException | JsonProcessingException e) {
            throw new ChanceryException(path + IS_CHANGED, e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Manifest check(BackupCheck check) throws IOException {
        int form = check.form();
        if (form == 0) {
            throw noBackup();
        }
        if (form > BackupLines.FORM) {
            throw new ChanceryException(
                    path + " is of form " + form + ", which a newer version of Chancery wrote; restore it with that");
        }
        return check.rest()
                .orElseThrow(() -> new ChanceryException(path + (check.isCutOff() ? ENDS_EARLY : IS_CHANGED)));
    }

    /**
     * Goes through the quads.
     *
     * @throws ChanceryException if one cannot be read
     */
    void quads(Consumer<Quad> taker) {
        try (InputStream in = unpacked()) {
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    // What is in a store went through all checks; only what cannot be parsed is refused.
                    .checking(false)
                    .resolveURIs(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .parse(new Taken(taker));
        } catch (RiotException e) {
            throw new ChanceryException(path + " holds what is no N-Quads: " + e.getMessage(), e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private InputStream unpacked() throws IOException {
        InputStream packed = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        try {
            return new GZIPInputStream(packed, BUFFER);
        } catch (ZipException | EOFException e) {
            packed.close();
            throw noBackup();
        }
    }

    private ChanceryException noBackup() {
        return new ChanceryException(path + " is no backup; name a file that `chancery backup` wrote");
    }

    private ChanceryException unreadable(IOException e) {
        return new ChanceryException(
                path + " cannot be read (" + FileProblem.of(e) + "); name a file that `chancery backup` wrote", e);
    }

    /** Hands quads on; those of the default graph come as triples or quads. */
    private static final class Taken extends StreamRDFBase {
        private final Consumer<Quad> taker;

        Taken(Consumer<Quad> taker) {
            this.taker = taker;
        }

        @Override
        public void triple(Triple triple) {
            taker.accept(Quad.create(Quad.defaultGraphIRI, triple));
        }

        @Override
        public void quad(Quad quad) {
            if (quad.isTriple() || quad.isDefaultGraph()) {
                triple(quad.asTriple());
            } else {
                taker.accept(quad);
            }
        }
    }
}
