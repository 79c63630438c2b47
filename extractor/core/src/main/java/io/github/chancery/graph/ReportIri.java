package io.github.chancery.graph;

import io.github.chancery.model.ChanceryException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * What the IRI of a report tells.
 *
 * @param node the report
 * @param offset the number of code points before the word that a pattern found it by
 * @param number from 1, of the reports found by that word
 */
record ReportIri(Node node, int offset, int number) implements Comparable<ReportIri> {
    private static final Pattern FORM = Pattern.compile(".*#report-(\\d{1,9})(?:-(\\d{1,9}))?");
    private static final Comparator<ReportIri> ORDER =
            Comparator.comparing(ReportIri::offset).thenComparing(ReportIri::number);

    static ReportIri of(Node report) {
        Matcher form = FORM.matcher(report.toString());
        if (!form.matches()) {
            throw new ChanceryException(
                    "<" + report + "> is not a report that Chancery wrote; use a store that `chancery build` made");
        }
        int number = Optional.ofNullable(form.group(2)).map(Integer::valueOf).orElse(1);
        return new ReportIri(report, Integer.parseInt(form.group(1)), number);
    }

    @Override
    public int compareTo(ReportIri other) {
        return ORDER.compare(this, other);
    }
}
