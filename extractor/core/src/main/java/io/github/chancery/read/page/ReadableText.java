package io.github.chancery.read.page;

import io.github.chancery.read.format.PageText;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Main text as the reading view of browsers finds it. */
final class ReadableText implements MainText {
    /** Links need something to be relative to. */
    private static final String UNKNOWN = "https://page.invalid/";

    @Override
    public Optional<String> of(Document page, String address) {
        Document copy = page.clone();
        // Where space may be put is looked for from each element through all that follow it.
        copy.outputSettings().prettyPrint(false);
        Element content = new Readability4J(address.isEmpty() ? UNKNOWN : address, copy)
                .parse()
                .getArticleContent();
        return Optional.ofNullable(content).map(PageText::of).filter(text -> !text.isBlank());
    }
}
