package io.github.chancery.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
    private static final List<String> OFFERED = List.of("text/html", "text/turtle", "application/ld+json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                       | text/html",
                "*/*                                                    | text/html",
                "text/turtle                                            | text/turtle",
                "TEXT/Turtle ; Q=0.4                                    | text/turtle",
                "text/turtle;q=0.5, application/ld+json;q=0.9           | application/ld+json",
                "text/*;q=0.3, application/ld+json;q=0.2                | text/html",
                "text/html;q=0, */*;q=0.1                               | text/turtle",
                "*/*;q=0.9, text/turtle;q=0.1, text/html;q=0.2          | application/ld+json",
                "text/html,application/xhtml+xml,*/*;q=0.8              | text/html",
                "application/rdf+xml, text/turtle;q=much                | none",
                "image/png                                              | none",
                ",;,                                                    | none"
            })
    void takesWhatTheClientLikesBest(String accept, String best) {
        Request request =
                new Request("GET", "", Map.of(), name -> Optional.ofNullable(accept), InputStream::nullInputStream);
        assertEquals(best, Negotiation.of(request).best(OFFERED).orElse("none"));
    }
}
