package io.github.chancery.read.layout;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that tell when an article was published and nothing else: "Friday, January 4, 2019", "Updated 4 Jan 2019 10:30 GMT". */
final class PublicationDateLine {
    private static final String TIME =
            "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})? ?(?i:[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?";
    private static final String SAID = "(?i:(?:first |last )?(?:published|updated|posted|date)(?: on| at)?:? )?";
    private static final Pattern LINE = Pattern.compile(
            SAID + "(?:" + TIME + ",? (?:on )?)?(" + WrittenDate.ANY + ")(?:,? (?:at |- |– |\\| )?" + TIME + ")?\\.?");

    private PublicationDateLine() {}

    /** The day of a line that is only a date. */
    static Optional<LocalDate> day(Passage passage) {
        if (!passage.isShortLine()) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(passage.text().replaceAll("\\s+", " "));
        return line.matches() ? WrittenDate.day(line.group(1)) : Optional.empty();
    }
}
