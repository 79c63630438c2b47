package io.github.chancery.link.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.link.context.MentionContext;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Gazetteers;
import io.github.chancery.link.index.IndexCache;
import io.github.chancery.link.office.OfficeTitles;
import io.github.chancery.link.weights.MatchWeights;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each sign adds to how well a person fits, with weights that are easy to tell from each other. */
class PersonMatcherTest {
    private static final Gazetteer GAZETTEER = Gazetteers.invented(Map.of(
            "people.tsv",
            """
            Q1\tElessar Telcontar\tStrider\tforeign_minister@Minister of Foreign Affairs@GO@2000-01-01@2004-12-31\ttest
            Q2\tBilbo Baggins\t\t\ttest
            Q3\tFrodo Baggins\t\t\ttest
            Q4\tGandalf Greyhame\t\tinternational_head@White Wizard@@2000-01-01@\ttest
            Q5\tFaramir Hurinion\t\tambassador@Ambassador of Gondor@GO@@\ttest
            Q6\tEomer II\t\thead_of_state@King@RO@2000-01-01@\ttest
            Q7\tEomer Eadig\t\t\ttest
            Q8\tPeregrin Took\t\tsecurity_adviser@Thain@SH@2000-01-01@\ttest
            Q9\tAdelard Took\t\tsecurity_adviser@Thain@SH@1950-01-01@1960-01-01\ttest
            Q10\tMeriadoc Brandybuck\t\t\ttest
            Q11\tMeriadoc Saradoc Brandybuck\t\t\ttest
            Q12\tMBS Harad\tMBS\t\ttest
            Q13\tBeregond Guard\t\tspokesperson@Voice@GO@2000-01-01@|security_adviser@Captain of the Guard@@1950@1955\ttest
            Q14\tAmroth Kassim\t\t\ttest
            Q15\tImrahil Qassim\t\t\ttest
            """,
            "offices.tsv",
            "head_of_state\tking|queen\nambassador\tambassador\n"));
    private static final MatchWeights SHIPPED = MatchWeights.shipped();
    private static final MatchWeights WEIGHTS = new MatchWeights(
            new MatchWeights.Person(
                    0.50, 0.10, 0.05, -0.20, 0.08, 0.04, 0.02, 0.06, 0.03, -0.07, -0.15, 0.01, 0.05, 0.20, 0.30, 0.85,
                    5, 15),
            SHIPPED.name(),
            SHIPPED.city(),
            SHIPPED.place(),
            SHIPPED.decision(),
            SHIPPED.inference());
    private static final PersonMatcher MATCHER = new PersonMatcher(
            IndexCache.open(GAZETTEER), GAZETTEER.spelling(), new OfficeTitles(GAZETTEER.offices()), WEIGHTS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    # name          | countries told | mentioned | title            | day        | who, and how well
                    # The whole name, with a post that is often in the news; a post of no day is of any.
                    Elessar Telcontar | -     | -     | -                | -          | Q1 0.52
                    Faramir Hurinion  | -     | -     | -                | 2003-03-03 | Q5 0.50
                    # The country told, another one, one that the text mentions.
                    Elessar Telcontar | GO    | -     | -                | -          | Q1 0.62
                    Elessar Telcontar | GO RO | RO    | -                | -          | Q1 0.62
                    Elessar Telcontar | RO    | GO    | -                | -          | Q1 0.32
                    Elessar Telcontar | -     | GO    | -                | -          | Q1 0.57
                    Elessar Telcontar | -     | RO    | -                | -          | Q1 0.52
                    # Who acts for no country is not of another one.
                    Gandalf Greyhame  | RO    | -     | -                | -          | Q4 0.52
                    Gandalf Greyhame  | -     | RO    | -                | -          | Q4 0.52
                    # On the day; up to five years off; more; more than fifteen years after it, or before it.
                    Elessar Telcontar | -     | -     | -                | 2000-01-01 | Q1 0.58
                    Elessar Telcontar | -     | -     | -                | 2004-12-31 | Q1 0.58
                    Elessar Telcontar | -     | -     | -                | 2010-12-30 | Q1 0.55
                    Elessar Telcontar | -     | -     | -                | 2010-12-31 | Q1 0.52
                    Elessar Telcontar | -     | -     | -                | 2020-12-30 | Q1 0.52
                    Elessar Telcontar | -     | -     | -                | 2020-12-31 | Q1 0.45
                    Elessar Telcontar | -     | -     | -                | 1994-01-02 | Q1 0.55
                    Elessar Telcontar | -     | -     | -                | 1994-01-01 | Q1 0.52
                    Elessar Telcontar | -     | -     | -                | 1984-01-02 | Q1 0.52
                    Elessar Telcontar | -     | -     | -                | 1984-01-01 | Q1 0.37
                    Gandalf Greyhame  | -     | -     | -                | 2050-01-01 | Q4 0.58
                    # A title that the post has, on the day and on another.
                    Elessar Telcontar | -     | -     | foreign minister | -          | Q1 0.60
                    Elessar Telcontar | -     | -     | foreign minister | 2003-03-03 | Q1 0.66
                    Elessar Telcontar | -     | -     | foreign minister | 2012-03-03 | Q1 0.56
                    Elessar Telcontar | -     | -     | king             | 2003-03-03 | Q1 0.58
                    # The post that fits best counts.
                    Beregond Guard    | -     | -     | -                | 2003-03-03 | Q13 0.56
                    Beregond Guard    | GO    | -     | -                | 1952-03-03 | Q13 0.67
                    # Of somebody without posts the full name tells, if nobody else has one like it.
                    Bilbo Baggins     | -     | -     | -                | -          | Q2 0.80
                    Bilbo Bagginz     | -     | -     | -                | -          | Q2 0.43
                    Meriadoc Brandybuck | -   | -     | -                | -          | Q10 0.50, Q11 0.44
                    # A single word is a family name: of one bearer, of several alike, of one that stands out.
                    Telcontar         | -     | -     | -                | -          | Q1 0.33
                    Baggins           | -     | -     | -                | -          | Q2 0.30, Q3 0.30
                    Took              | -     | -     | -                | 2003-03-03 | Q8 0.38, Q9 0.24
                    Took              | -     | -     | -                | -          | Q8 0.31, Q9 0.31
                    Took              | SH    | -     | -                | 1963-03-03 | Q9 0.45, Q8 0.26
                    # Initials are nobody's family name.
                    MBS               | -     | -     | -                | -          | Q12 0.51
                    Underhill         | -     | -     | -                | -          | ''
                    # What stands in front of a name is no part of it, and may be a title.
                    King Eomer        | -     | -     | -                | 2003-03-03 | Q6 0.64, Q7 0.30
                    Eomer             | -     | -     | king             | 2003-03-03 | Q6 0.64, Q7 0.30
                    Eomer             | -     | -     | -                | -          | Q6 0.32, Q7 0.30
                    Sheikh Bilbo Baggins | -  | -     | -                | -          | Q2 0.80
                    Ex-Ambassador Faramir Hurinion | - | - | -             | -          | Q5 0.58
                    """)
    void everySignCounts(
            String name,
            @Nullable String countries,
            @Nullable String mentioned,
            @Nullable String title,
            @Nullable LocalDate day,
            @Nullable String expected) {
        assertEquals(expected, found(name, context(countries, mentioned, title, day)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # asked for by itself | who
                    Telcontar | Q1 0.53
                    Baggins   | Q2 0.30, Q3 0.30
                    Bilbo     | Q2 0.51
                    # Spelt otherwise, it is another's.
                    Kassim    | Q14 0.50, Q15 0.29
                    """)
    void aFamilyNameThatIsAskedForByItselfIsOfItsOnlyBearer(String name, String expected) {
        assertEquals(expected, found(name, MentionContext.NONE.alone()));
    }

    private static String found(String name, MentionContext context) {
        return MATCHER.find(name, context).stream()
                .sorted(Comparator.comparing(Candidate::score)
                        .reversed()
                        .thenComparing(candidate -> candidate.item().number()))
                .map(candidate -> "%s %.2f".formatted(candidate.item().item(), candidate.score()))
                .collect(Collectors.joining(", "));
    }

    private static MentionContext context(
            @Nullable String countries, @Nullable String mentioned, @Nullable String title, @Nullable LocalDate day) {
        return new MentionContext(
                all(countries), title == null ? Set.of() : Set.of(title), all(mentioned), Optional.ofNullable(day));
    }

    private static Set<String> all(@Nullable String codes) {
        return codes == null ? Set.of() : Stream.of(codes.split(" ", -1)).collect(Collectors.toSet());
    }
}
