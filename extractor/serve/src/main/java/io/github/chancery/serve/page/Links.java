package io.github.chancery.serve.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.chancery.model.EntityKey;
import java.net.URLEncoder;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where on this server things have their pages.
 *
 * @param base where the IRIs of our own begin
 */
public record Links(String base) {
    private static final String ENTITY = "/entity/";

    /** Unnamed groups are parts of the articles that tell of them. */
    private static final String GROUP = "#group-";

    public Links {
        requireNonNull(base);
    }

    /** The address of a thing's page: here for Wikidata's items and what is ours, elsewhere its IRI itself. */
    public String to(String iri) {
        if (new EntityKey(iri).isItem()) {
            return item(iri.substring(EntityKey.ITEMS.length()));
        }
        if (iri.contains(GROUP)) {
            return with("/thing", Map.of("iri", iri));
        }
        return iri.startsWith(base) ? "/" + iri.substring(base.length()) : iri;
    }

    /** The IRI of what has its page at a path. */
    public String iri(String path) {
        return path.startsWith("entity/") ? EntityKey.ITEMS + path.substring("entity/".length()) : base + path;
    }

    /** The page of an item, such as "Q142". */
    public static String item(String item) {
        return ENTITY + item;
    }

    /** The page of a meeting, by its identifier. */
    public static String meeting(String identifier) {
        return "/meeting/" + identifier;
    }

    /** An address with parameters. */
    public static String with(String path, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? path
                : path
                        + (path.contains("?") ? "&" : "?")
                        + parameters.entrySet().stream()
                                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                                .collect(Collectors.joining("&"));
    }

    /** A text as a part of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
