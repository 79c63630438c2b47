package io.github.chancery.meeting.party;

import io.github.chancery.model.Article;
import io.github.chancery.model.KnownNames;
import io.github.chancery.resource.WordList;
import java.net.URI;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose government or organisation an article speaks for, by the host of the page that it was published on.
 *
 * @param owner the government or organisation
 * @param posts heads of its own posts, in small letters
 */
public record PageOwner(Affiliation owner, Set<String> posts) {
    private static final WordList SPEAKERS = WordList.of("meeting/speakers.txt");
    private static final Map<String, String> SITES = SPEAKERS.pairs("site");
    private static final Map<String, String> POSTS = SPEAKERS.pairs("posts");

    /** The one that the page is of; nothing for a newspaper's. */
    public static Optional<PageOwner> of(Article article, KnownNames known) {
        return article.url()
                .flatMap(PageOwner::host)
                .flatMap(PageOwner::owner)
                .map(owner -> new PageOwner(
                        Affiliation.of(owner, known),
                        Set.of(POSTS.getOrDefault(owner, "").split(" ", -1))));
    }

    /** Whether a post, with nothing beside it, is its own: "the Prime Minister". */
    boolean has(String post) {
        return posts.contains(post.substring(post.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** Of several host endings that fit, the longest tells most. */
    private static Optional<String> owner(String host) {
        return SITES.keySet().stream()
                .filter(("." + host)::endsWith)
                .max(Comparator.comparingInt(String::length))
                .map(SITES::get);
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
