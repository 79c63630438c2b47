package io.github.chancery.documents;

import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.ReadException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The articles of a document that was exported from Nexis. */
record NexisExport(NexisLayout layout, DocumentText text, NamedStream stream) {

    /** Passes on each article, or why there is none; and how many are missing, where the export tells how many there are. */
    void read(ArticleSink sink) throws IOException {
        List<String> paragraphs = text.paragraphs();
        int number = 0;
        int start = 0;
        while (start < paragraphs.size()) {
            int end = NexisLayout.find(layout.end(), paragraphs, start);
            boolean isClosed = end < paragraphs.size();
            if (isClosed || NexisLayout.find(layout.begin(), paragraphs, start) < paragraphs.size()) {
                String label = stream.label() + " " + ++number;
                NexisArticle article = new NexisArticle(
                        layout, paragraphs.subList(start, end), stream.origin().member("article " + number), label);
                sink.take(article::article);
            }
            start = end + 1;
        }
        tellMissing(number, sink);
    }

    private void tellMissing(int found, ArticleSink sink) {
        Optional<Integer> told = layout.told(text).filter(count -> count != found);
        if (told.isPresent() || found == 0) {
            String problem = "is laid out otherwise than exports of Nexis: it tells of "
                    + told.map(String::valueOf).orElse("some") + " articles, and " + found
                    + " were found; export it anew.";
            sink.failures().accept(new ReadException(stream.origin(), problem));
        }
    }
}
