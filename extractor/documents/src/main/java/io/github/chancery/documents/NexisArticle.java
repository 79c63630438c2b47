package io.github.chancery.documents;

import io.github.chancery.model.Article;
import io.github.chancery.read.format.Metadata;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.PublicationDay;
import io.github.chancery.read.format.ReadException;
import java.util.List;
import java.util.Optional;

/**
 * An article of an export of Nexis.
 *
 * @param paragraphs all of it, and of the first one what stands before on the first page
 */
record NexisArticle(NexisLayout layout, List<String> paragraphs, Origin origin, String label) {
    private static final int TITLE_PUBLICATION_AND_DAY = 3;

    /** @throws ReadException if it is laid out otherwise */
    Article article() {
        int begin = NexisLayout.find(layout.begin(), paragraphs, 0);
        int end = NexisLayout.find(layout.behind(), paragraphs, begin);
        int said = NexisLayout.find(layout.said(), paragraphs, 0);
        int day = Math.min(said, begin) - 1;
        if (begin >= paragraphs.size() || end <= begin + 1) {
            throw failure("no body");
        }
        if (day + 1 < TITLE_PUBLICATION_AND_DAY
                || PublicationDay.of(paragraphs.get(day)).isEmpty()) {
            throw failure("no title with publication and day");
        }
        return new Metadata(
                        label,
                        Optional.of(paragraphs.get(day - 2)),
                        Optional.empty(),
                        PublicationDay.of(paragraphs.get(day)),
                        Optional.of(paragraphs.get(day - 1)))
                .article(new DocumentText(paragraphs.subList(begin + 1, end)).whole());
    }

    private ReadException failure(String what) {
        return new ReadException(
                origin, "is laid out otherwise than articles of Nexis: " + what + " was found; give its text apart.");
    }
}
