package io.github.chancery.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Gazetteers;
import io.github.chancery.link.weights.MatchWeights;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of an invented text are linked together. */
class NamesOfATextTest {
    private static final Gazetteer GAZETTEER = Gazetteers.invented(
            Map.of(
                    "countries.tsv",
                    """
            Q30\tGondor\tGO\tGondorian\t\t\t\t\t\t\tstate\ttest
            Q31\tRohan\tRO\tRohirric\t\t\t\t\t\t\tstate\ttest
            """,
                    "cities.tsv",
                    """
            Q21\tOsgiliath\tGO\t\t\t90000\t\ttest
            Q22\tOsgiliath\tRO\t\t\t90000\t\ttest
            Q23\tPelargir\tGO\t\t\t2000000\t\ttest
            """,
                    "people.tsv",
                    """
            Q1\tElessar Telcontar\t\tforeign_minister@Minister of Foreign Affairs@GO@3000-01-01@3030-01-01\ttest@3030-01-01
            Q5\tPeregrin Paladin Took\t\t\ttest
            Q3\tBilbo Baggins\t\t\ttest
            Q4\tFrodo Baggins\t\t\ttest
            """));
    private static final NameLinker LINKER = new NameLinker(GAZETTEER, LinkScores.none(), MatchWeights.shipped());
    private static final Pattern MARKED = Pattern.compile("\\[(\\w+) ([^]]+)]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # names in brackets, with their kind                                              | their items
                    # A short name is the longer one that the text has, a family name or a given name.
                    [PERSON Bilbo Baggins] came. [PERSON Baggins] sat, and [PERSON Bilbo] ate.        | Q3 Q3 Q3
                    [PERSON Baggins] came.                                                            | -
                    # Where it may be two, it is neither.
                    [PERSON Bilbo Baggins] and [PERSON Frodo Baggins] came. [PERSON Baggins] sat.     | Q3 Q4 -
                    # Several that are one but for more words.
                    [PERSON Peregrin Paladin Took], or [PERSON Peregrin Took]: [PERSON Took] came.     | Q5 - Q5
                    # What is called so is no person, and tells nothing of one.
                    [PLACE Bilbo Baggins] and [PERSON Baggins]                                        | - -
                    # A place by what the text is about, or by what is told with another name of it.
                    [PLACE Osgiliath] fell.                                                           | -
                    [PLACE Osgiliath] in Gondor fell.                                                 | Q21
                    # What is sure tells of a country for what is not.
                    [PLACE Pelargir] and [PLACE Osgiliath] fell.                                      | Q23 Q21
                    [COUNTRY Rohan] took [PLACE Osgiliath].                                           | Q31 Q22
                    [PLACE Osgiliath], Gondor, is no [PLACE Osgiliath] of Rohan.                      | Q21 Q21
                    """)
    void everyNameHasItsItemOrNone(String marked, String items) {
        assertEquals(items, items(linked(marked, Optional.empty(), Set.of())));
    }

    @Test
    void countriesThatTheNamesAreToldToBelongToCount() {
        assertEquals("Q22", items(linked("[PLACE Osgiliath] fell.", Optional.empty(), Set.of("Rohan"))));
        assertEquals("-", items(linked("[PLACE Osgiliath] fell.", Optional.empty(), Set.of("Mordor"))));
    }

    @Test
    void aPostIsWhoHeldItOnTheDay() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(3019, 3, 3));
        NameLinks post = linked("The [PERSON Gondorian foreign minister] left.", day, Set.of())
                .get(0);
        assertEquals("Q1", post.link().map(Link::item).orElse("-"));
        assertTrue(post.isInferred());
        assertEquals(1, post.candidates().size());
        NameLinks undated = linked("The [PERSON Gondorian foreign minister] left.", Optional.empty(), Set.of())
                .get(0);
        assertEquals(Optional.empty(), undated.link());
        assertFalse(undated.isInferred());
        assertEquals(
                Optional.empty(),
                linked("The [PLACE Gondorian foreign minister] left.", day, Set.of())
                        .get(0)
                        .link());
        NameLinks name = linked("[PERSON Bilbo Baggins] left.", day, Set.of()).get(0);
        assertFalse(name.isInferred());
    }

    @Test
    void aNameByItselfHasNoTextToTellWhoIsMeant() {
        NamedMention alone = new NamedMention(EntityKind.PERSON, "Telcontar", 0, 9);
        NamedMention beyond = new NamedMention(EntityKind.PERSON, "Bilbo Baggins", 50, 63);
        NamedText text = new NamedText("", Optional.empty(), Set.of(), List.of(alone, beyond));
        assertEquals("- Q3", items(LINKER.link(text)));
    }

    private static List<NameLinks> linked(String marked, Optional<LocalDate> day, Set<String> countries) {
        StringBuilder text = new StringBuilder();
        List<NamedMention> mentions = new ArrayList<>();
        Matcher names = MARKED.matcher(marked);
        int last = 0;
        while (names.find()) {
            text.append(marked, last, names.start());
            mentions.add(new NamedMention(
                    EntityKind.valueOf(names.group(1)),
                    names.group(2),
                    text.length(),
                    text.length() + names.group(2).length()));
            text.append(names.group(2));
            last = names.end();
        }
        text.append(marked.substring(last));
        return LINKER.link(new NamedText(text.toString(), day, countries, mentions));
    }

    private static String items(List<NameLinks> links) {
        return links.stream()
                .map(name -> name.link().map(Link::item).orElse("-"))
                .collect(Collectors.joining(" "));
    }
}
