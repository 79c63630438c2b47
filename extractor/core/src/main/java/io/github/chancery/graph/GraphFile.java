package io.github.chancery.graph;

import io.github.chancery.model.ChanceryException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** An RDF file; the ending of its name tells its format. */
public final class GraphFile {
    private GraphFile() {}

    /**
     * All triples of the file's graphs, as one graph.
     *
     * @throws ChanceryException if the file cannot be read, naming the line
     */
    public static Graph read(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ChanceryException(file + " cannot be read; name an RDF file such as graph.ttl or graph.trig");
        }
        Dataset dataset = DatasetFactory.createGeneral();
        try {
            RDFParser.source(file)
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .parse(dataset);
        } catch (RiotException e) {
            throw new ChanceryException(file + " is not the RDF that its name says: " + e.getMessage(), e);
        }
        return dataset.getDefaultModel().union(dataset.getUnionModel()).getGraph();
    }
}
