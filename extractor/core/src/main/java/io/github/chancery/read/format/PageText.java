package io.github.chancery.read.format;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a part of a page as a reader sees it: what stands below each other is parted by blank lines. */
public final class PageText implements NodeVisitor {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "button",
            "select",
            "iframe",
            "head",
            "figure",
            "figcaption",
            "aside",
            "nav",
            "footer",
            "form");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private int unseen;

    private PageText() {}

    /** The text within {@code part}. */
    public static String of(Element part) {
        PageText seen = new PageText();
        part.traverse(seen);
        seen.endParagraph();
        return seen.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && unseen == 0) {
            paragraph.append(words.getWholeText());
        } else if (node instanceof Element element) {
            unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
            parts(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
            parts(element);
        }
    }

    private void parts(Element element) {
        if (element.isBlock() || element.normalName().equals("br")) {
            endParagraph();
        } else if (element.normalName().equals("td")) {
            paragraph.append(' ');
        }
    }

    private void endParagraph() {
        String words = SPACE.matcher(paragraph).replaceAll(" ").strip();
        paragraph.setLength(0);
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words);
        }
    }
}
