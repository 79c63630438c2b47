package io.github.chancery.documents;

import io.github.chancery.read.format.Hyphenation;
import io.github.chancery.read.format.PageText;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The paragraphs of a document, in their order. */
record DocumentText(List<String> paragraphs) {
    private static final String BETWEEN = "\n\n";
    private static final Pattern EMPTY_LINE = Pattern.compile(Pattern.quote(BETWEEN));

    DocumentText {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * What Tika tells as a page of XHTML.
     *
     * @param kind a PDF has lines, in whose ends words are broken; the others have paragraphs
     */
    static DocumentText of(Document page, DocumentKind kind) {
        Stream<String> paragraphs = kind == DocumentKind.PDF
                ? page.select("p").stream().map(Element::wholeText).map(Hyphenation::joined)
                : EMPTY_LINE.splitAsStream(PageText.of(page.body()));
        return new DocumentText(paragraphs
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList());
    }

    /** All of it. */
    String whole() {
        return String.join(BETWEEN, paragraphs);
    }
}
