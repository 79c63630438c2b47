package io.github.chancery.cli.names;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.EntityKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** What is given with a name. */
final class Fields {
    private Fields() {}

    /** @throws ChanceryException if it is no kind that names are linked for */
    static EntityKind kind(String written, String place) {
        for (EntityKind kind : EntityKind.values()) {
            if (kind != EntityKind.GROUP && kind.name().equals(written.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw new ChanceryException(place + ", has the kind \"" + written
                + "\"; it must be person, organisation, country, place or topic.");
    }

    /** @throws ChanceryException if it is no day */
    static LocalDate date(String written, String place) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new ChanceryException(place + ", has the date \"" + written + "\"; write it as 2023-05-10.", e);
        }
    }
}
