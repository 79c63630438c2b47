package io.github.chancery.meeting;

import io.github.chancery.model.Report;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What becomes of the drafts once an article is read: those that are more likely right than wrong are reported. */
final class Outcomes {
    private static final Pattern DRAFT = Pattern.compile("draft (\\d+)");
    private static final double LEAST = 0.5;

    private final List<Draft> drafts;
    private final List<PatternHit> hits;

    Outcomes(List<Draft> drafts, List<PatternHit> hits) {
        this.drafts = List.copyOf(drafts);
        this.hits = List.copyOf(hits);
    }

    /** How a match serves a draft, by the draft's index, until it is known which report that becomes. */
    static String told(String how, int draft) {
        return how + " draft " + draft;
    }

    /** The reports that are more likely right than wrong, in the order in which the article first tells of each. */
    List<Report> reports() {
        return drafts.stream()
                .filter(Outcomes::isSure)
                .map(draft -> draft.report(Confidence.of(draft)))
                .toList();
    }

    /** What became of every event that a pattern found, in order of the text. */
    List<PatternHit> hits() {
        return hits.stream().map(this::numbered).toList();
    }

    /** A match with the report that it serves, from 1, or with why its draft is none. */
    private PatternHit numbered(PatternHit hit) {
        Matcher draft = DRAFT.matcher(hit.outcome());
        if (!draft.find()) {
            return hit;
        }
        int index = Integer.parseInt(draft.group(1));
        if (!isSure(drafts.get(index))) {
            return hit.with("left out: more likely wrong than right");
        }
        long number = drafts.stream().limit(index).filter(Outcomes::isSure).count() + 1;
        return hit.with(draft.replaceFirst("report " + number));
    }

    private static boolean isSure(Draft draft) {
        return Confidence.of(draft) >= LEAST;
    }
}
