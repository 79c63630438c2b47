package io.github.chancery.pipeline.explain;

import io.github.chancery.model.Entity;
import io.github.chancery.model.Link;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.Mention;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Period;
import io.github.chancery.model.Report;
import io.github.chancery.model.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Reports as plain text: what each says, and what in the article says so. */
record ReportText(List<Sentence> sentences) {

    /** Adds {@code reports}, numbered from 1. */
    void add(List<Report> reports, StringJoiner lines) {
        for (int i = 0; i < reports.size(); i++) {
            add(i + 1, reports.get(i), lines);
        }
    }

    private void add(int number, Report report, StringJoiner lines) {
        lines.add(String.format(
                Locale.ROOT,
                "  %3d  %s, %s, confidence %.2f",
                number,
                Words.of(report.type()),
                Words.of(report.status()),
                report.confidence()));
        line("pattern", report.pattern() + ", by \"" + report.trigger().quote() + "\"", lines);
        report.participations().forEach(one -> line("who", participation(one), lines));
        report.places().forEach(place -> line("where", entity(place), lines));
        report.date().ifPresent(date -> line("when", date(date), lines));
        report.topics().forEach(topic -> line("about", entity(topic), lines));
        report.evidence().forEach(evidence -> line("evidence", "sentence " + sentence(evidence), lines));
    }

    private static void line(String heading, String text, StringJoiner lines) {
        lines.add(String.format("       %-9s %s", heading, text));
    }

    private static String participation(Participation participation) {
        StringBuilder text = new StringBuilder(entity(participation.actor()));
        participation.title().ifPresent(title -> text.append("; title: ").append(title));
        participation.represents().ifPresent(whom -> text.append("; for: ").append(entity(whom)));
        participation.role().ifPresent(role -> text.append("; role: ").append(Words.of(role)));
        participation
                .holder()
                .ifPresent(holder -> text.append(String.format(
                        Locale.ROOT,
                        "; then %s (%s, %.2f, inferred from the post)",
                        holder.label(),
                        holder.item(),
                        holder.score())));
        participation
                .inferredCountry()
                .ifPresent(country -> text.append(String.format(
                        Locale.ROOT,
                        "; then of %s (%s, %.2f, inferred from the post)",
                        country.label(),
                        country.item(),
                        country.score())));
        return text.toString();
    }

    private static String entity(Entity entity) {
        String linked = entity.link().map(Link::item).map(item -> "; " + item).orElse("");
        return entity.name() + " (" + Words.of(entity.kind()) + "; " + entity.basis() + linked + ")";
    }

    private static String date(MeetingDate date) {
        return "\"" + date.text() + "\""
                + date.period().map(period -> " = " + days(period)).orElse(", which day is not told");
    }

    private static String days(Period period) {
        return period.earliest().equals(period.latest())
                ? period.earliest().toString()
                : period.earliest() + " to " + period.latest();
    }

    private int sentence(Mention evidence) {
        int number = 1;
        while (number < sentences.size() && sentences.get(number - 1).end() <= evidence.begin()) {
            number++;
        }
        return number;
    }
}
