package io.github.chancery.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.QuadFile;
import io.github.chancery.graph.QuadFile.LineException;
import io.github.chancery.merge.Merger;
import io.github.chancery.model.FileProblem;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.ReadException;
import io.github.chancery.store.BulkLoad;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Meetings that a job has made of the articles of its parts.
 *
 * @param mark the file that says of which
 * @param parts the default graph's triples
 */
record MadeMeetings(Path mark, List<Path> parts) {
    MadeMeetings {
        requireNonNull(mark);
        parts = List.copyOf(parts);
    }

    /**
     * Why the meetings are not those of some articles.
     *
     * @param articles all parts of articles
     * @return nothing if they are
     */
    Optional<String> problem(List<Path> articles) {
        Optional<MergeMark> told = MergeMark.read(text());
        if (told.isEmpty()) {
            return Optional.of(mark + " is no mark of a merge");
        }
        if (!told.get().rules().equals(Merger.rules())) {
            return Optional.of(
                    "they were made by other rules (" + told.get().rules() + "; here " + Merger.rules() + ")");
        }
        if (!told.get().articles().equals(digests(articles))) {
            return Optional.of("they were made of other parts, or of more or fewer");
        }
        return told.get().meetings().equals(digests(parts))
                ? Optional.empty()
                : Optional.of("not all of their parts are there as they were written");
    }

    /** Adds them to a store. */
    void addTo(BulkLoad load) {
        for (Path part : parts) {
            try {
                new QuadFile(part).read(block -> {}, load::add);
            } catch (LineException e) {
                throw CheckedPart.refusal(part, e);
            }
        }
    }

    private static List<String> digests(List<Path> files) {
        List<String> digests = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                digests.add(MergeMark.digest(in));
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }
        return digests;
    }

    private String text() {
        try {
            // Of bytes that are no text come characters that are no mark.
            return new String(Files.readAllBytes(mark), UTF_8);
        } catch (IOException e) {
            throw unreadable(mark, e);
        }
    }

    private static ReadException unreadable(Path file, IOException e) {
        return new ReadException(
                Origin.of(file.toString()), "cannot be read (" + FileProblem.of(e) + "); fetch it again", e);
    }
}
