package io.github.chancery.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.graph.Prefixes;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Elessar, elessar",
                "José da Silva, jose-da-silva",
                "ÉOMER, eomer",
                "Jean-Claude Brandybuck, jean-claude-brandybuck",
                "Jean Claude  Brandybuck, jean-claude-brandybuck",
                "O'Brien, o-brien",
                "O’Brien, o-brien",
                "`Took, Peregrin`, took-peregrin",
                "U.N., u-n",
                "Mûmakil 2nd, mumakil-2nd",
                "İstanbul, istanbul",
                "ﬁnance, finance",
                "Søren Ørsted, søren-ørsted",
                "Сергей Лавров, сергеи-лавров",
                "محمد, محمد",
                "王毅, 王毅",
                "कि, कि",
                "가온, 가온",
                "𐌲𐌿𐍄, 𐌲𐌿𐍄",
                "Q58217, q58217"
            })
    void aNameBecomesItsWordsInLowerCase(String name, String slug) {
        assertEquals(slug, Slug.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "R&D Council, R D Council",
        "C+ Group, C Group",
        "C+ Group, C++ Group",
        "Isengard #1, Isengard 1",
        "AT/OS, AT OS",
        "कि, का",
        "😀, 😁",
        "???, !!!"
    })
    void namesThatDifferInMoreThanCaseAccentsAndPunctuationStayApart(String one, String other) {
        assertNotEquals(Slug.of(one), Slug.of(other));
    }

    @Test
    void longNamesThatBeginAlikeStayApartAndShort() {
        String long1 = "Standing Committee ".repeat(10) + "one";
        String long2 = "Standing Committee ".repeat(10) + "two";
        assertNotEquals(Slug.of(long1), Slug.of(long2));
        assertTrue(Slug.of(long1).startsWith("standing-committee-standing-committee-"));
        assertTrue(Slug.of(long1).length() <= 80 && Slug.of("𐌲".repeat(100)).length() <= 80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "...",
                "\"Strider\"",
                "a\nb\tc",
                "<script>",
                "a|b{c}d^e`f\\g",
                "50% off",
                "path/../up?x=1#y",
                "a\u0000b\u200eb\ufffe",
                "😀 𐌲 \ud83d lone",
                "ا\u064eب"
            })
    void whateverTheNameTheIriIsValid(String name) {
        String iri = Prefixes.BASE + "person/" + Slug.of(name);
        assertTrue(IRIx.create(iri).isAbsolute(), iri);
        assertTrue(Slug.of(name).matches("[\\p{L}\\p{M}\\p{N}-]+"), iri);
    }
}
