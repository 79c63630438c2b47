package io.github.chancery.build;

import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.ArticleEntry;
import io.github.chancery.graph.QuadFile;
import io.github.chancery.graph.QuadFile.LineException;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.ReadException;
import io.github.chancery.validate.Validator;
import io.github.chancery.validate.Violation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part whose every graph may go into a store.
 *
 * @param file the part
 * @param others how many triples of the default graph it has, which are made from the articles and not loaded
 * @param first the IRI of its first article
 * @param latest of each address the day of the latest text that the part has from there
 */
record CheckedPart(QuadFile file, long others, Optional<String> first, Map<String, LocalDate> latest) {
    CheckedPart {
        requireNonNull(file);
        requireNonNull(first);
        latest = Map.copyOf(latest);
    }

    /**
     * Looks through a part.
     *
     * @throws ReadException if something is wrong with it, naming the line
     */
    static CheckedPart of(Path path, Validator validator) {
        QuadFile file = new QuadFile(path);
        Map<String, LocalDate> latest = new HashMap<>();
        try {
            List<String> first = new ArrayList<>(1);
            long others = file.read(block -> {
                note(check(block, validator), latest);
                if (first.isEmpty()) {
                    first.add(block.name());
                }
            });
            return new CheckedPart(file, others, first.stream().findFirst(), latest);
        } catch (LineException e) {
            throw refusal(path, e);
        }
    }

    private static ArticleEntry check(QuadFile.Block block, Validator validator) {
        List<Violation> violations = validator.validate(block.quads());
        if (!violations.isEmpty()) {
            throw new LineException(
                    block.line(),
                    "violates the ontology's shapes: " + violations.get(0).sentence());
        }
        try {
            return ArticleEntry.of(block.name(), block.quads());
        } catch (ChanceryException e) {
            throw new LineException(block.line(), "begins a graph that cannot be used: " + e.getMessage(), e);
        }
    }

    private static void note(ArticleEntry article, Map<String, LocalDate> latest) {
        article.url()
                .ifPresent(url -> article.published().ifPresent(day -> latest.merge(url, day, CheckedPart::later)));
    }

    /** The later of two days. */
    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** A part with a line that is wrong. */
    static ReadException refusal(Path path, LineException failure) {
        Origin origin = Origin.of(path.toString());
        String problem = failure.getMessage() + "; nothing of this part goes in, write it again";
        return failure.line() == 0
                ? new ReadException(origin, problem, failure)
                : new ReadException(origin, Math.toIntExact(failure.line()), problem);
    }
}
