package io.github.chancery.graph;

import static java.util.Objects.requireNonNull;

import io.github.chancery.model.Article;
import io.github.chancery.model.Report;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was extracted from an article: all that its graph holds.
 *
 * @param iri the article's IRI, which is its graph's name as well
 * @param article the article; read back from a graph that does not keep it, its text is blank but for the quotes, which
 *     stand where they stood
 * @param textHash SHA-256 of its text in hexadecimal digits
 * @param signature by which similar texts are found; a text of a few words has none
 * @param countries codes of the countries that its text mentions
 * @param reports what it says of meetings
 * @param provenance what made the graph, and when
 */
public record Extraction(
        String iri,
        Article article,
        String textHash,
        Optional<TextSignature> signature,
        Set<String> countries,
        List<Report> reports,
        Provenance provenance) {
    public Extraction {
        requireNonNull(iri);
        requireNonNull(article);
        requireNonNull(textHash);
        requireNonNull(signature);
        requireNonNull(provenance);
        countries = Set.copyOf(countries);
        reports = List.copyOf(reports);
    }

    /** The same with other reports. */
    public Extraction withReports(List<Report> others) {
        return new Extraction(iri, article, textHash, signature, countries, others, provenance);
    }

    /**
     * The same with other links.
     *
     * @param linked the reports, linked anew
     * @param gazetteer version of what they are linked against
     * @param time when they were
     */
    public Extraction relinked(List<Report> linked, String gazetteer, Instant time) {
        return new Extraction(
                iri, article, textHash, signature, countries, linked, provenance.relinked(gazetteer, time));
    }
}
