package io.github.chancery.meeting.party;

import io.github.chancery.model.Article;
import io.github.chancery.model.KnownNames;
import io.github.chancery.resource.ResourceLines;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whose government or organisation an article speaks for, by the host of the page that it was published on.
 *
 * @param owner the government or organisation
 * @param posts heads of its own posts, in small letters
 */
public record PageOwner(Affiliation owner, Set<String> posts) {
    private static final List<String> LINES = ResourceLines.of("meeting/speakers.txt");

    /** The one that the page is of; nothing for a newspaper's. */
    public static Optional<PageOwner> of(Article article, KnownNames known) {
        return article.url()
                .flatMap(PageOwner::host)
                .flatMap(PageOwner::owner)
                .map(owner -> new PageOwner(
                        Affiliation.of(owner, known), ResourceLines.words(LINES, "posts: " + owner + " =")));
    }

    /** Whether a post, with nothing beside it, is its own: "the Prime Minister". */
    boolean has(String post) {
        return posts.contains(post.substring(post.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** Of several host endings that fit, the longest tells most. */
    private static Optional<String> owner(String host) {
        return LINES.stream()
                .filter(line -> line.startsWith("site:"))
                .map(line -> line.substring("site:".length()).split("=", 2))
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
