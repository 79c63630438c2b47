package io.github.chancery.query;

import static java.util.Objects.requireNonNullElse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/** Says where a query is not SPARQL. */
final class SyntaxError {
    private static final Pattern POSITION = Pattern.compile("(?i)\\s*(?:at )?line (\\d+), column (\\d+)[.:]?\\s*");

    private static final Pattern EDGES = Pattern.compile("^[: ]+|[: ]+$");

    private SyntaxError() {}

    /** One sentence with file, line and column. */
    static String message(String file, QueryParseException error) {
        String first =
                requireNonNullElse(error.getMessage(), "").lines().findFirst().orElse("");
        Matcher position = POSITION.matcher(first);
        // Where the message names a line it is the right one; the exception's own can be the line before.
        boolean told = position.find();
        String line = told ? position.group(1) : Integer.toString(error.getLine());
        String column = told ? position.group(2) : Integer.toString(error.getColumn());
        String reason = told ? EDGES.matcher(position.replaceFirst(": ")).replaceAll("") : first;
        return file + ", line " + line + ", column " + column + ": not SPARQL (" + reason + "); mend it there";
    }
}
