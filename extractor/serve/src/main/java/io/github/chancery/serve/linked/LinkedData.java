package io.github.chancery.serve.linked;

import io.github.chancery.graph.GraphWriter;
import io.github.chancery.serve.http.Negotiation;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.RefusedException;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import io.github.chancery.serve.sparql.SparqlEndpoint;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.QueryBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;

/** Things of a store as RDF for programs, at the addresses where people get a page. */
public final class LinkedData {
    private static final String HTML = "text/html";

    private final Descriptions descriptions;

    /**
     * Of the things of a store.
     *
     * @param base where the IRIs of our own begin
     * @param bounds how long a description may take
     */
    public LinkedData(GraphStore store, String base, QueryBounds bounds) {
        this.descriptions = new Descriptions(store, base, bounds);
    }

    /** A page that answers with RDF who wants that by header or by the ending of the address, and with HTML anybody else. */
    public Page before(Page html) {
        return request -> answer(request, html);
    }

    private Reply answer(Request request, Page html) {
        Optional<Syntax> ending = Syntax.ending(request.path());
        if (ending.isPresent()) {
            String path = request.path();
            return rdf(path.substring(0, path.length() - ending.get().suffix().length()), ending.get());
        }
        List<Syntax> syntaxes = Syntax.of(Descriptions.hasNamedGraph(request.path()));
        List<String> offered = new ArrayList<>(List.of(HTML, "application/xhtml+xml"));
        syntaxes.forEach(syntax -> offered.add(syntax.type()));
        String best = Negotiation.of(request)
                .best(offered)
                .orElseThrow(() -> new RefusedException(
                        RefusedException.NOT_ACCEPTABLE, "this is told as " + String.join(", ", offered)));
        Reply reply = syntaxes.stream()
                .filter(syntax -> syntax.type().equals(best))
                .findFirst()
                .map(syntax -> rdf(request.path(), syntax))
                .orElseGet(() -> html.answer(request));
        return reply.with("Vary", "Accept").with("Link", alternates(request.path(), syntaxes));
    }

    private Reply rdf(String path, Syntax syntax) {
        DatasetGraph found = descriptions.at(path);
        Reply reply = Reply.of(syntax.type() + charset(syntax), out -> GraphWriter.write(found, syntax.format(), out));
        return Descriptions.isCut(found) ? reply.with(SparqlEndpoint.CUT, Descriptions.MEETINGS + " meetings") : reply;
    }

    private static String charset(Syntax syntax) {
        return syntax == Syntax.TURTLE ? "; charset=utf-8" : "";
    }

    private static String alternates(String path, List<Syntax> syntaxes) {
        return syntaxes.stream()
                .map(syntax -> "<" + Addresses.path(path + syntax.suffix()) + ">; rel=\"alternate\"; type=\""
                        + syntax.type() + "\"")
                .collect(Collectors.joining(", "));
    }
}
