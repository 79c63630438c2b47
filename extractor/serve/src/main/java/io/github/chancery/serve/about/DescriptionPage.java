package io.github.chancery.serve.about;

import io.github.chancery.query.QueryFile;
import io.github.chancery.serve.http.Negotiation;
import io.github.chancery.serve.http.NotFoundException;
import io.github.chancery.serve.http.Page;
import io.github.chancery.serve.http.Reply;
import io.github.chancery.serve.http.Request;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;

/** Tells programs what is served and how it can be asked; people get the page on which they can ask. */
public final class DescriptionPage implements Page {
    private static final String HTML = "text/html";
    private static final List<String> OFFERED =
            List.of("text/turtle", "application/ld+json", "application/n-triples", HTML, "application/xhtml+xml");
    private static final Map<String, Lang> LANGUAGES = Map.of(
            "text/turtle", Lang.TURTLE, "application/ld+json", Lang.JSONLD, "application/n-triples", Lang.NTRIPLES);

    private final String base;
    private final StoreCounts counts;
    private final List<QueryFile> questions = QueryFile.shipped();

    /** @param base where the IRIs of our own begin */
    public DescriptionPage(String base, StoreCounts counts) {
        this.base = base;
        this.counts = counts;
    }

    @Override
    public Reply answer(Request request) {
        if (request.path().startsWith(".well-known") && !request.path().equals(".well-known/void")) {
            throw new NotFoundException("there is no page /" + request.path());
        }
        String type = Negotiation.of(request).best(OFFERED).orElse("text/turtle");
        Lang language = LANGUAGES.get(type);
        Reply reply = language == null ? Reply.seeOther("/query") : described(request, type, language);
        return reply.with("Vary", "Accept");
    }

    private Reply described(Request request, String type, Lang language) {
        Graph graph = new DatasetDescription(request.root(), base, questions).graph(counts.current());
        return Reply.of(
                type, out -> RDFWriter.source(graph).lang(language).build().output(out));
    }
}
