package io.github.chancery.graph.meeting;

import io.github.chancery.digest.Sha256;
import io.github.chancery.model.StoredReport;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The IRIs of meetings. A meeting's hangs on its report from the earliest article alone. Each of its other reports has one
 * as well, which the meeting would have without the earlier ones; that is kept as replaced by the meeting's. So an IRI that
 * was handed out once stays or leads to the one that took its place, and all are a function of the reports.
 *
 * @param base where they begin
 */
record MeetingIris(String base) {
    private static final int DIGITS = 20;
    private static final String MEETING = "meeting/";
    /** Of a million meetings, two have the same end of so many digits about once in 500 stores. */
    private static final int IDENTIFIER_DIGITS = 12;

    /** The IRI that the report gives a meeting. */
    Node of(StoredReport report) {
        return NodeFactory.createURI(
                base + MEETING + Sha256.ofText(report.iri()).substring(0, DIGITS));
    }

    /** What readers call a meeting by: the end of its IRI, as short as it can be and still be its own. */
    static String identifier(Node meeting) {
        String iri = meeting.getURI();
        return iri.substring(iri.length() - IDENTIFIER_DIGITS);
    }
}
