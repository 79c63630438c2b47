package io.github.chancery.query;

import io.github.chancery.model.ChanceryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the comment lines that a query file begins with. */
final class QueryComment {
    private static final String PARAMETER = "@param";
    private static final Pattern DECLARATION = Pattern.compile(PARAMETER + "\\s+([\\w-]+)\\s+(\\S+)\\s+(\\S.*)");
    private static final Pattern CHOICES = Pattern.compile("[\\w:]+(\\|[\\w:]+)+");

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
            String type = declaration.group(2);
            var named = CHOICES.matcher(type).matches()
                    ? Optional.of(ParameterType.CHOICE)
                    : ParameterType.named(type).filter(known -> known != ParameterType.CHOICE);
            if (named.isPresent()) {
                List<String> choices = named.get() == ParameterType.CHOICE ? List.of(type.split("\\|", -1)) : List.of();
                return new Parameter(declaration.group(1), named.get(), choices, declaration.group(3));
            }
        }
        throw new ChanceryException(file + ", line " + line
                + ": a parameter is written `# @param name type description`, and the types are " + types()
                + ", or words parted by |");
    }

    private static String types() {
        return Arrays.stream(ParameterType.values())
                .filter(type -> type != ParameterType.CHOICE)
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
