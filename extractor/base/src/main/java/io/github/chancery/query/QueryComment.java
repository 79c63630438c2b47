package io.github.chancery.query;

import io.github.chancery.model.ChanceryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the comment lines that a query file begins with. */
final class QueryComment {
    private static final String PARAMETER = "@param";
    private static final Pattern DECLARATION = Pattern.compile(PARAMETER + "\\s+(\\w+)\\s+(\\w+)\\s+(\\S.*)");

    private QueryComment() {}

    static QueryFile read(String name, String text) {
        List<String> comment = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().takeWhile(line -> line.startsWith("#")).toList()) {
            number++;
            String words = line.substring(1).strip();
            if (words.startsWith(PARAMETER)) {
                parameters.add(parameter(name, number, words));
            } else {
                comment.add(words);
            }
        }
        return new QueryFile(name, String.join("\n", comment).strip(), parameters, text);
    }

    private static Parameter parameter(String file, int line, String words) {
        Matcher declaration = DECLARATION.matcher(words);
        if (declaration.matches()) {
            var type = ParameterType.named(declaration.group(2));
            if (type.isPresent()) {
                return new Parameter(declaration.group(1), type.get(), declaration.group(3));
            }
        }
        throw new ChanceryException(file + ", line " + line
                + ": a parameter is written `# @param name type description`, and the types are " + types());
    }

    private static String types() {
        return Arrays.stream(ParameterType.values())
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
