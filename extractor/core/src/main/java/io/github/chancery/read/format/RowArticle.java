package io.github.chancery.read.format;

import io.github.chancery.model.Article;
import io.github.chancery.read.format.TableFields.Told;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The article that a table's row tells.
 *
 * @param label what an article without an id is called
 * @param warnings takes the rest of a sentence that begins with the place
 */
record RowArticle(TableFields fields, String label, Consumer<String> warnings) {
    /** Tells of an article that was read before: what is mended in texts is mended in it, and must not be again. */
    static final String REPAIRED = "repaired";

    Article article() {
        boolean isRepaired = fields.is(REPAIRED);
        String text = fields.told(Field.TEXT)
                .map(Told::value)
                .map(given -> isRepaired ? given : Hyphenation.joined(plain(given)))
                .filter(given -> !given.isBlank())
                .orElseThrow(() -> fields.failure(
                        "has no \"text\"; give the article's there, or name where it is with --fields text=NAME."));
        return new Metadata(
                        value(Field.ID).orElse(label),
                        value(Field.TITLE).map(given -> isRepaired ? given : plain(given)),
                        value(Field.URL),
                        published(),
                        value(Field.PUBLISHER).map(given -> isRepaired ? given : Markup.plain(given)))
                .article(text);
    }

    private static String plain(String given) {
        return Markup.plain(Mojibake.repaired(given));
    }

    private Optional<String> value(Field field) {
        return fields.told(field).map(Told::value);
    }

    /** An article without its date still tells of meetings, so that a date that cannot be read costs no more than itself. */
    private Optional<LocalDate> published() {
        Optional<Told> written = fields.told(Field.PUBLISHED);
        Optional<LocalDate> day = written.map(Told::value).flatMap(PublicationDay::of);
        if (day.isEmpty()) {
            written.ifPresent(told -> warnings.accept("has \"" + told.name() + "\": \"" + told.value()
                    + "\", which tells no day; the article is read without it; write it like 2016-08-15."));
        }
        return day;
    }
}
