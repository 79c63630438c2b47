package io.github.chancery.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(report.iri().getURI().getBytes(UTF_8));
            return NodeFactory.createURI(
                    base + MEETING + HexFormat.of().formatHex(hash).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** What readers call a meeting by: the end of its IRI, as short as it can be and still be its own. */
    static String identifier(Node meeting) {
        String iri = meeting.getURI();
        return iri.substring(iri.length() - IDENTIFIER_DIGITS);
    }
}
