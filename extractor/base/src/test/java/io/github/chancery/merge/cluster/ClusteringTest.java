package io.github.chancery.merge.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.model.StoredReport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusteringTest {
    /** Reports are written as {@link ToldReports} tells. Groups are names between bars. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            the same day is one meeting     | a Meeting Held x+y 3 4 -; b Meeting Held x+y 3 5 -          | "a,b"
            another day is another meeting  | a Meeting Held x+y 3 4 -; b Meeting Held x+y 9 9 -          | "a b"
            other people meet elsewhere     | a Meeting Held x+y 3 4 -; b Meeting Held x+z 3 4 -          | "a b"
            a call is not a meeting         | a Meeting Held x+y 3 4 -; b Call Held x+y 3 4 -             | "a b"
            what was planned was held       | a Meeting Planned x+y 3 1 -; b Meeting Held x+y 3 4 -       | "a,b"
            an article keeps its own apart  | a1 Meeting Held x+y 3 4 -; a2 Meeting Held x+y 3 4 -        | "a1 a2"
            two cities contradict           | a Meeting Held x+y 3 4 edoras; b Meeting Held x+y 3 4 bree  | "a b"
            a city and no place agree       | a Meeting Held x+y 3 4 edoras; b Meeting Held x+y 3 4 -     | "a,b"
            a venue in the same city agrees | a Meeting Held x+y 3 4 bree; b Meeting Held x+y 3 4 bree+inn | "a,b"
            A and C contradict through B    | a Meeting Held x+y 1-3 9 -; b Meeting Held x+y 3-5 9 -; c Meeting Held x+y 5-7 9 - | "a,b c"
            a place contradicts through B   | a Meeting Held x+y 3 4 edoras; b Meeting Held x+y 3 4 -; c Meeting Held x+y 3 4 bree | "a,b c"
            undated news of two days        | a Meeting Held x+y - 4 -; b Meeting Held x+y - 6 -          | "a,b"
            undated news of two weeks       | a Meeting Held x+y - 4 -; b Meeting Held x+y - 18 -         | "a b"
            undated news after the day      | a Meeting Held x+y 3 3 -; b Meeting Held x+y - 5 -          | "a,b"
            undated news before the day     | a Meeting Held x+y 3 3 -; b Meeting Held x+y - 2 -          | "a b"
            an undated plan before the day  | a Meeting Held x+y 3 3 -; b Meeting Planned x+y - 2 -       | "a,b"
            an undated plan after the day   | a Meeting Held x+y 3 3 -; b Meeting Planned x+y - 5 -       | "a b"
            no date of any sort             | a Meeting Held x+y - - -; b Meeting Held x+y - - -          | "a b"
            a year and a day in it          | a Meeting Held x+y 1-60 9 -; b Meeting Held x+y 3 9 -       | "a b"
            a year and the same year        | a Meeting Held x+y 1-60 9 -; b Meeting Held x+y 1-60 9 -    | "a,b"
            a month and a day in it         | a Meeting Held x+y 1-31 9 -; b Meeting Held x+y 3 9 -       | "a,b"
            one known party, no place       | a Visit Held x 3 4 -; b Visit Held x 3 4 -                  | "a b"
            one known party, one place      | a Visit Held x 3 4 bree; b Visit Held x 3 4 bree            | "a,b"
            four reports of two meetings    | a Meeting Held x+y 3 4 -; b Meeting Held x+y 9 9 -; c Meeting Held x+y - 4 -; d Meeting Held x+y - 11 - | "a,c b,d"
            undated copies of one text      | a Meeting Held x+y - - -; A Meeting Held x+y - - -              | "A,a"
            undated copies, of countries    | a Meeting Held =n+=s - - -; A Meeting Held =n+=s - - -          | "A,a"
            two encounters of one text      | a Meeting Held x+y - - -; ab Meeting Held x+z - - -; A Meeting Held x+y - - -; Ab Meeting Held x+z - - - | "A,a Ab,ab"
            undated, and no copies          | a Meeting Held x+y - - -; b Meeting Held x+y - - -              | "a b"
            country, an inferred president  | a Meeting Held x?n+y@s 3 4 -; b Meeting Held =n+y@s 3 4 -      | "a,b"
            another country than inferred   | a Meeting Held x?n+y@s 3 4 -; b Meeting Held =e+y@s 3 4 -      | "a b"
            country, its representative     | a Meeting Held x@n+y@s 3 4 -; b Meeting Held =n+=s 3 4 -      | "a,b"
            both countries must be there    | a Meeting Held =n+=s 3 4 -; b Meeting Held =n+=e 3 4 -        | "a b"
            ministers are not presidents    | a Meeting Held x@n+y@s 3 4 -; b Meeting Held v@n+w@s 3 4 -    | "a b"
            and not through their countries | a Meeting Held x@n+y@s 3 4 -; b Meeting Held v@n+w@s 3 4 -; c Meeting Held =n+=s 3 4 - | "a b c"
            but through what they discussed | a Meeting Held x@n+y@s 3 4 - trade; b Meeting Held v@n+w@s 3 4 - war; c Meeting Held =n+=s 3 4 - war | "a b,c"
            a group acts for its country    | a Meeting Held x@n+y@s 3 4 -; b Meeting Held x@n+#envoys@s 3 4 - | "a,b"
            a delegation has many members   | a Meeting Held x@n+y@s 3 4 -; b Meeting Held x@n+v@n+y@s+w@s 3 4 - | "a,b"
            rivals of one country           | a Meeting Held x@n+y@n 3 4 -; b Meeting Held x@n+z@n 3 4 -    | "a b"
            two are not three               | a Meeting Held x@n+y@s 3 4 -; b Meeting Held x@n+y@s+z@e 3 4 - | "a b"
            three of a larger round         | a Meeting Held x@n+y@s+z@e 3 4 -; b Meeting Held x@n+y@s+z@e+w@w 3 4 - | "a,b"
            officials may come along        | a Meeting Held x@n+y@s 3 4 -; b Meeting Held x@n+y@s+#officials 3 4 - | "a,b"
            a name that is not linked       | a Meeting Held x@n+~Tom_Bombadil@s 3 4 -; b Meeting Held x@n+~Bombadil@s 3 4 - | "a,b"
            a linked name and its surname   | a Meeting Held x@n+Tom_Bombadil@s 3 4 -; b Meeting Held x@n+~Bombadil@s 3 4 - | "a,b"
            a surname of another country    | a Meeting Held x@n+~Tom_Bombadil@s 3 4 -; b Meeting Held x@n+~Bombadil@e 3 4 - | "a b"
            a surname of another post       | a Meeting Held x@n+~Tom_Bombadil@s!Steward 3 4 -; b Meeting Held x@n+~Bombadil@s!King 3 4 - | "a b"
            a surname and nothing more      | a Meeting Held x@n+~Tom_Bombadil@s 3 4 -; b Meeting Held x@n+~Bombadil 3 4 - | "a b"
            namesakes                       | a Meeting Held x@n+~Tom_Bombadil@s 3 4 -; b Meeting Held x@n+~Tim_Bombadil@s 3 4 - | "a b"
            one surname, two countries      | a Meeting Held x@n+~Bombadil@s 3 4 -; b Meeting Held x@n+~Bombadil@e 3 4 - | "a b"
            transliterated                  | a Meeting Held x@n+~Sergey_Khan@s 3 4 -; b Meeting Held x@n+~Sergei_Han@s 3 4 - | "a,b"
            a city in another country       | a Meeting Held x+y 3 4 edoras<rohan; b Meeting Held x+y 3 4 =gondor | "a b"
            a city and its country          | a Meeting Held x+y 3 4 edoras<rohan; b Meeting Held x+y 3 4 =rohan | "a,b"
            what was planned for next week  | a Meeting Held x+y 3 3 -; b Meeting Planned x+y 8-14 3 -      | "a b"
            "meeting again this month"      | a Meeting Held x+y 3 3 -; b Meeting Planned x+y 1-31 3 -      | "a b"
            met in a month that goes on     | a Meeting Held x+y 1-31 9 -; b Meeting Held x+y 20 20 -       | "a b"
            planned, held and denied        | a Meeting Planned x+y 3 1 -; b Meeting Held x+y 3 4 -; c Meeting Denied x+y 3 5 - | "a,b,c"
            undated news of countries       | a Meeting Held =n+=s - 4 -; b Meeting Held =n+=s - 5 -        | "a b"
            undated, about one matter       | a Meeting Held =n+=s - 4 - war; b Meeting Held =n+=s - 5 - war | "a,b"
            undated, of a country's man     | a Meeting Held x@n+y@s - 4 -; b Meeting Held x@n+=s - 5 -     | "a,b"
            what one knows counts for all   | a Meeting Held x@n+y@s 3 4 -; b Meeting Held x+y@s 3 4 -; c Meeting Held =n+=s 3 4 - | "a,b,c"
            a visit and a meeting on it     | a Visit Held x@n 3 4 =s; b Meeting Held x@n+y@s 3 4 =s        | "a b"
            a visit and whom it is to       | a Visit Held x@n 3 4 =s; b Visit Held x@n+y@s 3 4 =s          | "a,b"
            the nearest of two in a week    | a Meeting Held x+y 3 3 -; b Meeting Held x+y 5 5 -; c Meeting Held x+y - 5 - | "a b,c"
            a dated report comes first      | a Meeting Held x+y - 5 -; b Meeting Held x+y 3 3 edoras; c Meeting Held x+y 3 3 bree; d Meeting Held x+y - 5 bree | "a,b c,d"
            the one that names the people   | a Meeting Held x@n+y@s 3 3 - ; b Meeting Held =n+=s+=e 3 3 -; c Meeting Held x@n+y@s 3 4 - | "a,c b"
            the one with the same people    | a Meeting Held x@n+y@s 3 3 -; b Meeting Held x@n+=s 5 5 -; c Meeting Held =n+y@s - 5 - | "a,c b"
            the most precise come first     | a Meeting Held x+y 1-10 9 -; b Meeting Held x+y 3 9 -; c Meeting Held x+y 9 9 - | "a,c b"
            a date before none              | d Meeting Held x+y - 5 -; e Meeting Held x+y 1-10 - -; k Meeting Held x+y 7-12 - - | "d e,k"
            people before their countries   | c Meeting Held x@n+y@s 3 4 -; b Meeting Held v@n+w@s 3 4 -; a Meeting Held =n+=s 3 4 - | "a b c"
            longer than two weeks           | a Meeting Held x+y 1-15 40 -; b Meeting Held x+y 3 9 -      | "a b"
            two weeks                       | a Meeting Held x+y 1-14 40 -; b Meeting Held x+y 3 9 -      | "a,b"
            one name of a group             | a Meeting Held x@n+#Elven_envoys 3 4 -; b Meeting Held x@n+#Elven_envoys 3 4 - | "a,b"
            groups that act for one         | a Meeting Held x@n+#envoys@s 3 4 -; b Meeting Held x@n+#elders@s 3 4 - | "a,b"
            groups that act for two         | a Meeting Held x@n+#envoys@s 3 4 -; b Meeting Held x@n+#envoys@e 3 4 - | "a b"
            a surname of the same post      | a Meeting Held x@n+~Tom_Bombadil@s!Foreign_Minister 3 4 -; b Meeting Held x@n+~Bombadil@s!Minister_of_Foreign_Affairs 3 4 - | "a,b"
            a surname of a deputy           | a Meeting Held x@n+~Tom_Bombadil@s!Deputy_Minister 3 4 -; b Meeting Held x@n+~Bombadil@s!Minister 3 4 - | "a b"
            the one about the same          | a Meeting Held x+y 3 3 - trade; b Meeting Held x+y 5 5 - war; c Meeting Held x+y - 5 - trade | "a,c b"
            """)
    void groupsTheSameWayInWhateverOrderTheyCome(String rule, String reports, String clusters) {
        for (List<StoredReport> order : permutations(ToldReports.of(reports))) {
            assertEquals(clusters, ToldReports.clusters(order), rule);
        }
    }

    private static <T> List<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (T first : items) {
            List<T> rest = items.stream().filter(item -> item != first).toList();
            for (List<T> tail : permutations(rest)) {
                List<T> order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }
}
