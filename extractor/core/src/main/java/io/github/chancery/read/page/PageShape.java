package io.github.chancery.read.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * How a page is built. Who looks for the main text looks at each element with all that is within it, which never ends where
 * very many lie within each other.
 *
 * @param elements how many elements it has
 * @param depth how many of them lie within each other
 */
record PageShape(int elements, int depth) {
    /** Pages that show news have some thousands, and some dozens within each other. */
    private static final int MOST_ELEMENTS = 50_000;

    private static final int DEEPEST = 100;

    static PageShape of(Document page) {
        int[] most = new int[2];
        page.traverse((node, depth) -> {
            if (node instanceof Element) {
                most[0]++;
                most[1] = Math.max(most[1], depth);
            }
        });
        return new PageShape(most[0], most[1]);
    }

    /** Whether a page that somebody wrote may be built so. */
    boolean isUsual() {
        return elements <= MOST_ELEMENTS && depth <= DEEPEST;
    }
}
