package io.github.chancery.serve.page;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.serve.http.Request;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** As what the query page shows an answer. */
public enum View {
    TABLE,
    MAP,
    NETWORK,
    TIME;

    /** What a request asks for; a table if it does not say. */
    static View of(Request request) {
        String word = request.parameter("view").orElse(TABLE.word());
        return Arrays.stream(values())
                .filter(view -> view.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new ChanceryException("there is no view " + word + "; give one of "
                        + Arrays.stream(values()).map(View::word).collect(Collectors.joining(", "))));
    }

    /** Its name in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, for a reader. */
    public String label() {
        return this == TIME ? "time chart" : word();
    }
}
