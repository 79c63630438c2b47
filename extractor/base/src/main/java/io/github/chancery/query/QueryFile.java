package io.github.chancery.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.FileProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/**
 * A question as a SPARQL query in a file, whose first comment lines say what it asks and what a row of the answer means.
 *
 * @param name the shipped query's name, or the path of the file
 * @param comment the first comment lines, without those of the parameters
 * @param parameters what the user can set, in the order in which comment lines declare them
 * @param text the whole file
 */
public record QueryFile(String name, String comment, List<Parameter> parameters, String text) {
    public QueryFile {
        parameters = List.copyOf(parameters);
    }

    /**
     * The query of a file, or the shipped query of that name.
     *
     * @throws UnknownQueryException if there is neither
     */
    public static QueryFile named(String fileOrName) {
        if (isFile(fileOrName)) {
            return QueryComment.read(fileOrName, read(Path.of(fileOrName)));
        }
        SortedMap<String, String> shipped = ShippedQueries.texts();
        String name = ShippedQueries.name(fileOrName);
        String text = shipped.get(name);
        if (text == null) {
            throw new UnknownQueryException("there is no query file " + fileOrName + ", and the shipped queries are "
                    + String.join(", ", shipped.keySet()));
        }
        return QueryComment.read(name, text);
    }

    /** The queries that come with the program, by name. */
    public static List<QueryFile> shipped() {
        return ShippedQueries.texts().entrySet().stream()
                .map(query -> QueryComment.read(query.getKey(), query.getValue()))
                .toList();
    }

    /** The parsed query. */
    Query query() {
        try {
            return QueryFactory.create(text);
        } catch (QueryParseException e) {
            throw new ChanceryException(SyntaxError.message(name, e), e);
        } catch (QueryException e) {
            throw new ChanceryException(name + " is not a SPARQL query (" + e.getMessage() + "); mend it there", e);
        }
    }

    /**
     * The parameter of that name.
     *
     * @throws UnknownParameterException if it has none
     */
    public Parameter parameter(String key) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownParameterException(
                        "the query " + name + " has no parameter " + key + "; " + parameterNames()));
    }

    private String parameterNames() {
        return parameters.isEmpty()
                ? "it has none, and a file names one with a comment line `# @param name type description`"
                : "it has " + parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
    }

    private static boolean isFile(String path) {
        try {
            return Files.isRegularFile(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new ChanceryException(
                    file + " cannot be read (" + FileProblem.of(e) + "); see that it is a text file in UTF-8", e);
        }
    }
}
