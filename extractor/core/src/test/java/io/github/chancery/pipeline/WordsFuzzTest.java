package io.github.chancery.pipeline;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;

/**
 * Words that tell of meetings, and signs that show nothing, in any order as an article: each byte is one of them. Any characters
 * seldom make a word, so that what comes after the splitting into words is tried here.
 */
@Tag("models")
class WordsFuzzTest {
    /** Few, so that many articles are tried. */
    private static final int MOST_WORDS = 60;

    private static final List<String> WORDS = List.of(
            (". |, |\n\n| - |\u201c|\u201d |(|) |'s |; |: |\u00a0|\t|/|\u2014|...|Arnor |Gondor |Russian |Syria |"
                            + "Moscow |Paris |Geneva |the UN |the European Union |Tehran |Lavrov |Sergey Lavrov |John Kerry |Weber |"
                            + "Anna Weber |Mr. |President |Foreign Minister |Prime Minister |his counterpart |her |they |he |"
                            + "both sides |the ministers |delegation |met |meets |will meet |meeting |talks |held |visit |visited |"
                            + "called |phone call |spoke |received |hosted |cancelled |denied |postponed |proposed |discussed |"
                            + "arrived |with |and |in |on |at |to |of |from |by |between |after |not |the |a |Monday |yesterday |"
                            + "last May 5 |two days ago |half a year ago |5 |2016 |24-27 May |10:30 |last week |tomorrow |said |told |"
                            + "ceasefire |trade |situation in Aleppo |MOSCOW, April 5 (SANA) - |\ud800|\udc00|\ud83d\ude00|\u202e|"
                            + "\u200b|\u0000|\u0301|\u2028|\ufeff|L\u0430vrov |\u5916\u4ea4\u90e8 |\u0644\u0642\u0627\u0621 |\u00df|"
                            + "http://a.example/b?c=d |<b>|&amp; |")
                    .split("\\|"));

    @Timeout(300)
    @FuzzTest
    void any(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, MOST_WORDS); i++) {
            text.append(WORDS.get(Byte.toUnsignedInt(bytes[i]) % WORDS.size()));
        }
        FuzzedText.isRead(text.toString());
    }
}
