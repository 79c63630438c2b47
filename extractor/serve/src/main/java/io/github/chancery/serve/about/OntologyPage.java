package io.github.chancery.serve.about;

import io.github.chancery.resource.Resources;
import io.github.chancery.serve.http.NotFoundException;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import java.util.Map;

/** The ontology in Turtle, and beside it the shapes that data keeps to and the context of JSON-LD. */
public final class OntologyPage implements Page {
    private static final String TURTLE = "text/turtle; charset=utf-8";

    private record Part(String resource, String type) {}

    private static final Map<String, Part> PARTS = Map.of(
            "", new Part("/ontology/diplomatic-meetings.ttl", TURTLE),
            "shapes.ttl", new Part("/ontology/shapes.ttl", TURTLE),
            "context.jsonld", new Part("/ontology/context.jsonld", "application/ld+json"));

    @Override
    public Reply answer(Request request) {
        Part part = PARTS.get(request.rest());
        if (part == null) {
            throw new NotFoundException("there is no page /" + request.path());
        }
        return Reply.text(Reply.OK, part.type(), Resources.text(Resources.class, part.resource()));
    }
}
