package io.github.chancery.pipeline.spec;

import io.github.chancery.model.Entity;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Report;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A report in a line, so that what is found can be held against what is expected. */
final class ReportLine {
    private ReportLine() {}

    static String of(Report report) {
        return of(
                (report.status() + " " + report.type()).toLowerCase(Locale.ROOT),
                report.participations().stream().map(ReportLine::who).toList(),
                names(report.places()),
                report.date().map(MeetingDate::text).orElse(null),
                names(report.topics()));
    }

    /** Its parts in the words of a spec; a part that is empty is left out. */
    static String of(String is, List<String> who, List<String> where, @Nullable String when, List<String> about) {
        StringJoiner line = new StringJoiner("; ");
        line.add(is);
        add(line, "who", who);
        add(line, "where", where);
        add(line, "when", when == null ? List.of() : List.of(when));
        add(line, "about", about);
        return line.toString();
    }

    private static void add(StringJoiner line, String part, List<String> values) {
        if (!values.isEmpty()) {
            line.add(part + ": " + String.join(", ", values));
        }
    }

    private static String who(Participation participation) {
        String whom = participation
                .represents()
                .map(country -> " (" + country.name() + ")")
                .orElse("");
        return participation.actor().name() + whom;
    }

    private static List<String> names(List<Entity> entities) {
        return entities.stream().map(Entity::name).toList();
    }
}
