package io.github.chancery.link.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Gazetteers;
import io.github.chancery.link.gazetteer.Province;
import io.github.chancery.model.EntityKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words beside a name, and all words of a text, tell of countries, posts and places. */
class ContextReaderTest {
    private static final Gazetteer GAZETTEER = Gazetteers.invented(Map.of(
            "countries.tsv",
            """
            Q30\tGondor\tGO\tGondorian\tStewards' Realm\tMinas Tirith\tQ20\tMinas Tirith\t\t\tstate\ttest
            Q31\tRohan\tRO\tRohirric\tThe Riddermark of the Horse Lords\t\t\t\t\t\tstate\ttest
            Q33\tDale\tDA\tDalish\t\t\t\t\t\t\tstate\ttest
            """,
            "provinces.tsv",
            "Anorien\tGO\tAnor.\t\t\t\nDale\tGO\t\t\t\t\n",
            "offices.tsv",
            "head_of_state\tking|marshal\n"));
    private static final MentionedCountries COUNTRIES = new MentionedCountries(GAZETTEER);
    private static final ContextReader READER = new ContextReader(GAZETTEER, COUNTRIES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # text around the name, which is "X"                     | countries | posts
                    Yesterday Gondorian Foreign Minister X left              | GO        | Yesterday Gondorian Foreign Minister
                    He met Gondor's foreign minister X today                 | GO        | Gondor's foreign minister
                    the former Minister for Foreign Affairs of Gondor X      |           |
                    X, the Gondorian foreign minister, left                  | GO        | Gondorian foreign minister
                    X, foreign minister of Rohan.                            | RO        | foreign minister of Rohan
                    Gondorian King X, foreign minister of Rohan, left        | GO RO     | Gondorian King+foreign minister of Rohan
                    # A country without a post says nothing of the person.
                    The Gondorian X left                                     |           |
                    X, a Gondorian, left                                     |           |
                    # What belongs to something else.
                    The king left. X came                                    |           |
                    Gondorian King, X came                                   |           |
                    The king said that X came                                |           |
                    X and the foreign minister of Rohan, who                 |           |
                    """)
    void ofAPerson(String text, String countries, String titles) {
        MentionContext context = context(EntityKind.PERSON, text);
        assertEquals(countries == null ? "" : countries, String.join(" ", new TreeSet<>(context.countries())));
        assertEquals(titles == null ? "" : titles, String.join("+", new TreeSet<>(context.titles())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # text around the name              | countries | provinces | province itself | of the past
                    in X, Gondor, on                    | GO        |           | false           | false
                    in X, Anorien, on                   | GO        | Anorien   | false           | false
                    in X , Anor. on                     | GO        | Anorien   | false           | false
                    in X, Rohan, and Gondor             | RO        |           | false           | false
                    in X, the king said                 |           |           | false           | false
                    in X and Gondor                     |           |           | false           | false
                    in X province of Rohan              |           |           | true            | false
                    in X Province                       |           |           | true            | false
                    in X provincial                     |           |           | false           | false
                    in Imperial X today                 |           |           | false           | true
                    in imperial X today                 |           |           | false           | false
                    the Soviet-X border                 |           |           | false           | true
                    """)
    void ofAPlace(String text, String countries, String provinces, boolean area, boolean past) {
        MentionContext context = context(EntityKind.PLACE, text);
        assertEquals(countries == null ? "" : countries, String.join(" ", new TreeSet<>(context.countries())));
        PlaceContext place = context.place();
        assertEquals(
                Optional.ofNullable(provinces).orElse(""),
                String.join(" ", place.provinces().stream().map(Province::name).toList()));
        assertEquals(area, place.isArea());
        assertEquals(past, place.isPast());
        assertEquals(context, context(EntityKind.COUNTRY, text));
        assertEquals(MentionContext.NONE, context(EntityKind.ORGANISATION, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The king of Gondor met a Rohirric envoy.  | GO RO
                    Talks in Minas Tirith began               | GO
                    Gondor's envoy, "Gondor" and Gondor.      | GO
                    Gondor’s envoy                            | GO
                    gondor                                    |
                    # A name that another country's province has tells of neither.
                    Dale                                      |
                    the Dalish envoy                          | DA
                    # Names of more than four words are not looked for.
                    The Riddermark of the Horse Lords         |
                    """)
    void allCountriesThatATextMentions(String text, String countries) {
        assertEquals(countries == null ? "" : countries, String.join(" ", COUNTRIES.in(text)));
    }

    @ParameterizedTest
    @CsvSource({"Gondor, GO", "Gondor's, GO", "Minas Tirith, GO", "the Gondor, -", "Gondor and Rohan, -"})
    void aPhraseIsACountryAndNoMore(String phrase, String code) {
        assertEquals(code, COUNTRIES.called(phrase).orElse("-"));
    }

    private static MentionContext context(EntityKind kind, String text) {
        int begin = text.indexOf('X');
        return READER.of(kind, text.substring(0, begin), text.substring(begin + 1));
    }

    @ParameterizedTest
    @CsvSource({"GO, true", "RO, true", "DA, false"})
    void aCountryIsMentionedBesideTheNameOrAnywhere(String code, boolean mentioned) {
        MentionContext context = MentionContext.NONE.within(Set.of("GO")).mentioning(Set.of("RO"));
        assertEquals(mentioned, context.mentions(code));
    }
}
