package io.github.chancery.read.page;

import java.util.Optional;
import org.jsoup.nodes.Document;

/** Finds which part of a page is its article. */
@FunctionalInterface
interface MainText {
    /**
     * The text of the article, its paragraphs parted by blank lines.
     *
     * @param address where the page is from
     */
    Optional<String> of(Document page, String address);
}
