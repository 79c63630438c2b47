package io.github.chancery.meeting;

import io.github.chancery.model.Article;
import io.github.chancery.model.KnownNames;
import io.github.chancery.resource.ResourceLines;
import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Whose government or organisation an article speaks for, by the host of the page that it was published on. */
final class Site {
    private Site() {}

    /** The one that the page is of; nothing for a newspaper's. */
    static Optional<Affiliation> of(Article article, KnownNames known) {
        return article.url().flatMap(Site::host).flatMap(host -> owner(host)
                .map(owner -> Affiliation.of(owner, known)));
    }

    /** Of several host endings that fit, the longest tells most. */
    private static Optional<String> owner(String host) {
        return ResourceLines.of(Site.class, "speakers.txt").stream()
                .filter(line -> line.startsWith("site:"))
                .map(line -> line.substring("site:".length()).split("="))
                .filter(entry -> ("." + host).endsWith(entry[0].strip()))
                .max(Comparator.comparingInt(entry -> entry[0].length()))
                .map(entry -> entry[1].strip());
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url.strip()).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            // What is no address tells of no site.
            return Optional.empty();
        }
    }
}
