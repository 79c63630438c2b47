package io.github.chancery.spark.merge;

import io.github.chancery.model.EntityKey;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Participant;
import io.github.chancery.model.Period;
import io.github.chancery.model.Role;
import io.github.chancery.model.Status;
import io.github.chancery.model.StoredPlace;
import io.github.chancery.model.StoredReport;
import io.github.chancery.name.PersonName;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/** A report as bytes. */
final class ReportRow {
    private ReportRow() {}

    static byte[] of(StoredReport report) {
        return RowOutput.pack(report, ReportRow::write);
    }

    static StoredReport read(byte[] row) {
        return RowInput.unpack(row, ReportRow::read);
    }

    private static void write(RowOutput out, StoredReport report) throws IOException {
        out.text(report.iri());
        out.text(report.article());
        out.optional(report.published(), RowOutput::day);
        out.constant(report.type());
        out.constant(report.status());
        out.all(report.participants(), ReportRow::write);
        out.all(report.places(), ReportRow::write);
        out.optional(report.period(), ReportRow::write);
        out.all(report.dateTexts(), RowOutput::text);
        out.all(report.topics(), RowOutput::key);
        out.all(report.labels().entrySet(), ReportRow::write);
        out.number(report.confidence());
    }

    private static StoredReport read(RowInput in) throws IOException {
        return new StoredReport(
                in.text(),
                in.text(),
                in.optional(RowInput::day),
                in.constant(MeetingType.class),
                in.constant(Status.class),
                in.all(ReportRow::participant),
                in.all(ReportRow::place),
                in.optional(ReportRow::period),
                in.all(RowInput::text),
                in.all(RowInput::key),
                in.all(ReportRow::label).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                in.number());
    }

    private static void write(RowOutput out, Participant participant) throws IOException {
        out.text(participant.part());
        out.key(participant.actor());
        out.constant(participant.kind());
        out.text(participant.name().text());
        out.all(participant.name().words(), RowOutput::text);
        out.all(participant.titles(), RowOutput::text);
        out.all(participant.represents(), RowOutput::key);
        out.all(participant.roles(), RowOutput::constant);
        out.optional(participant.holder(), ReportRow::write);
        out.optional(participant.inferredCountry(), ReportRow::write);
    }

    private static Participant participant(RowInput in) throws IOException {
        return new Participant(
                in.text(),
                in.key(),
                in.constant(EntityKind.class),
                new PersonName(in.text(), in.all(RowInput::text)),
                in.all(RowInput::text),
                in.all(RowInput::key),
                in.all(role -> role.constant(Role.class)),
                in.optional(ReportRow::inferred),
                in.optional(ReportRow::inferred));
    }

    private static void write(RowOutput out, Participant.Inferred inferred) throws IOException {
        out.key(inferred.entity());
        out.number(inferred.score());
    }

    private static Participant.Inferred inferred(RowInput in) throws IOException {
        return new Participant.Inferred(in.key(), in.number());
    }

    private static void write(RowOutput out, StoredPlace place) throws IOException {
        out.key(place.key());
        out.flag(place.isCountry());
        out.text(place.name());
        out.optional(place.country(), RowOutput::key);
    }

    private static StoredPlace place(RowInput in) throws IOException {
        return new StoredPlace(in.key(), in.flag(), in.text(), in.optional(RowInput::key));
    }

    private static void write(RowOutput out, Period period) throws IOException {
        out.day(period.earliest());
        out.day(period.latest());
    }

    private static Period period(RowInput in) throws IOException {
        return new Period(in.day(), in.day());
    }

    private static void write(RowOutput out, Map.Entry<EntityKey, String> label) throws IOException {
        out.key(label.getKey());
        out.text(label.getValue());
    }

    private static Map.Entry<EntityKey, String> label(RowInput in) throws IOException {
        return Map.entry(in.key(), in.text());
    }
}
