package io.github.chancery.spark;

import io.github.chancery.build.Extractor;
import io.github.chancery.graph.GraphFormat;
import io.github.chancery.graph.QuadStream;
import io.github.chancery.model.Article;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.validate.Admission.Admitted;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.apache.jena.sparql.core.Quad;
import scala.Tuple2;

/**
 * The work of a task on what was read.
 *
 * @param extractor counts what this task passes over
 * @param mostCharacters the length of the longest article that is read
 * @param passedOver takes how many sentences of an article were passed over as too long
 */
record ArticleWork(Extractor extractor, TimeLimit limit, int mostCharacters, LongConsumer passedOver) {

    /** What is to be written: an article's graph is one element, so that it stands whole in one part. */
    List<Tuple2<Kind, String>> lines(Item item) {
        return switch (item) {
            case Item.Read read -> lines(read.file(), read.article());
            case Item.Told told -> List.of(new Tuple2<>(told.kind(), told.line()));
            case Item.End end -> List.of();
        };
    }

    private List<Tuple2<Kind, String>> lines(String file, Article article) {
        Admitted admitted;
        try {
            admitted = extract(article);
        } catch (ChanceryException e) {
            return List.of(failure(
                    file,
                    article,
                    "the article " + article.identifier() + " " + Objects.requireNonNull(e.getMessage())));
        }
        List<Tuple2<Kind, String>> lines = new ArrayList<>();
        if (!admitted.quads().isEmpty()) {
            lines.add(new Tuple2<>(Kind.ARTICLES, text(admitted.quads())));
        }
        extractor.passedOver().ifPresent(passed -> {
            lines.add(new Tuple2<>(Kind.NOTES, Failure.note(file, passed.sentence())));
            passedOver.accept(passed.count());
        });
        admitted.sentences(article).forEach(sentence -> lines.add(failure(file, article, sentence)));
        return lines;
    }

    private Admitted extract(Article article) {
        if (article.text().length() > mostCharacters) {
            throw new ChanceryException("is longer than " + mostCharacters + " characters and is left out");
        }
        return limit.run(() -> extractor.extract(article));
    }

    private static Tuple2<Kind, String> failure(String file, Article article, String reason) {
        return new Tuple2<>(Kind.FAILURES, Failure.of(file, article, reason));
    }

    /** The last line is ended by whoever writes it. */
    private static String text(List<Quad> quads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QuadStream stream = new QuadStream(GraphFormat.NQUADS, out)) {
            stream.accept(quads);
        }
        return out.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
