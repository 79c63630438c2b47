package io.github.chancery.serve.page;

import io.github.chancery.query.QueryFile;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A query of one's own, or a shipped one with the values of its parameters, to be changed and asked.
 *
 * @param questions whose queries one can begin with
 */
public record QueryPage(Questions questions) implements Page {
    private static final String BEGINNING =
            """
            PREFIX dm: <https://w3id.org/diplomatic-meetings#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX wd: <http://www.wikidata.org/entity/>

            SELECT ?label ?date ?status ?meeting
            WHERE {
              ?meeting a dm:Meeting ; rdfs:label ?label ; dm:status ?status .
              OPTIONAL { ?meeting dm:date ?date }
            }
            ORDER BY DESC(?date)
            LIMIT 100
            """;

    @Override
    public Reply answer(Request request) {
        Optional<QueryFile> question = request.parameter("question").map(questions::named);
        Map<String, String> given = new TreeMap<>();
        question.ifPresent(asked -> asked.parameters().forEach(parameter -> request.parameter(parameter.name())
                .ifPresent(value -> given.put(parameter.name(), value))));
        String text = request.parameter("query").orElseGet(() -> question.map(asked -> questions.text(asked, given))
                .orElse(BEGINNING));
        return Rendering.html(output -> JtequeryGenerated.render(
                output, Rendering.PLAIN, Frame.of("Query"), text, List.copyOf(questions.all())));
    }
}
