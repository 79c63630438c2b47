package io.github.chancery.link.office;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A post told instead of a name: "the Iranian foreign minister", "Iran's foreign minister", "foreign minister of Iran".
 *
 * @param title the post without the country
 * @param country the country's code
 */
public record CountryOffice(String title, String country) {
    private static final Pattern OF = Pattern.compile("^(?:[Tt]he )?(.+) of (?:the )?([^ ]+(?: [^ ]+){0,3})$");

    /**
     * What a phrase tells.
     *
     * @param codes the code of the country that words are a name or demonym of
     */
    public static Optional<CountryOffice> of(String phrase, Function<String, Optional<String>> codes) {
        Optional<CountryOffice> behind = OF.matcher(phrase)
                .results()
                .findFirst()
                .flatMap(told -> codes.apply(told.group(2)).map(code -> new CountryOffice(told.group(1), code)));
        return behind.or(() -> before(phrase.replaceFirst("^[Tt]he ", ""), codes));
    }

    /** The longest country that the phrase begins with, and the title behind it. */
    private static Optional<CountryOffice> before(String phrase, Function<String, Optional<String>> codes) {
        return Pattern.compile(" ")
                .matcher(phrase)
                .results()
                .map(MatchResult::start)
                .flatMap(space -> codes
                        .apply(phrase.substring(0, space))
                        .map(code -> new CountryOffice(phrase.substring(space + 1), code))
                        .stream())
                .reduce((shorter, longer) -> longer);
    }
}
