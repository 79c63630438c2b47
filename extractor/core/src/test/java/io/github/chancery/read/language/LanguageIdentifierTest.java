package io.github.chancery.read.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.read.ArticleInput;
import io.github.chancery.read.ReadOptions;
import io.github.chancery.read.format.ArticleSink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {
    private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier();
    private static final String FRENCH =
            "Le ministre des Affaires étrangères a rencontré lundi son homologue à Fondcombe. Les deux hommes ont évoqué la"
                    + " situation en Eriador et les négociations sur les routes du Nord. Ils se retrouveront la semaine"
                    + " prochaine à Minas Tirith, où se tiendra le Conseil. Selon le porte-parole du ministère, l'entretien a"
                    + " duré plus d'une heure et a porté sur de nombreux sujets.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Spanish | El ministro de Asuntos Exteriores se reunió el lunes con su homólogo en Minas Tirith. Ambos hablaron de la situación en Eriador y de las negociaciones sobre los caminos del norte. Se volverán a encontrar la próxima semana en Rivendel, donde se celebrará el Consejo.
                    German | Der Außenminister traf am Montag in Minas Tirith seinen Amtskollegen aus Arnor. Beide sprachen über die Lage in Eriador und über die Verhandlungen zu den Straßen des Nordens. In der kommenden Woche werden sie sich in Bruchtal wieder treffen, wo der Rat zusammentritt.
                    Dutch | De minister van Buitenlandse Zaken sprak maandag in Minas Tirith met zijn ambtgenoot uit Arnor. Zij hadden het over de toestand in Eriador en over de onderhandelingen. Volgende week zien ze elkaar weer in Rivendel, waar de raad bijeenkomt.
                    Indonesian | Menteri Luar Negeri bertemu dengan mitranya dari Arnor pada hari Senin. Kedua menteri membahas situasi di Eriador dan kerja sama ekonomi antara kedua negara.
                    Russian | Министр иностранных дел встретился в понедельник со своим коллегой.
                    Chinese | 外交部长王毅周一会见了他的同事，双方讨论了地区局势和双边关系。
                    Arabic | استقبل وزير الخارجية اليوم نظيره وبحث الجانبان الأوضاع في المنطقة.
                    """)
    void anotherLanguageIsTold(String language, String text) {
        assertEquals(Optional.of(language), IDENTIFIER.other(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The envoys of Arnor met.
                    Elrond Aragorn Gandalf
                    Le ministre a rencontré son homologue.
                    Prime Minister Shehbaz Sharif, Foreign Minister Bilawal Bhutto Zardari, Khawaja Muhammad Asif, Rana Sanaullah Khan and Hina Rabbani Khar received Recep Tayyip Erdoğan, Mevlüt Çavuşoğlu, Hulusi Akar, Süleyman Soylu in Islamabad on Tuesday.
                    Spanish league results: Valencia 1 (Vicente 74) Athletic Bilbao 1 (Etxeberria 57), Real Sociedad 2 (Nihat 12, De Paula 60) Deportivo La Coruña 0, Racing Santander 1 (Casquero 5) Celta Vigo 0, Málaga 1 Osasuna 2 (Milosevic 10, Webó 88)
                    Talks: Лавров, Сергей Викторович. The minister of Arnor met the minister of Gondor and they spoke.
                    The minister said that "les négociations sur les routes du Nord et la situation en Eriador" were what the two of them spoke of, and that the council will meet.
                    """)
    void whatMayBeEnglishIsNot(String text) {
        assertEquals(Optional.empty(), IDENTIFIER.other(text));
    }

    @Test
    void onlyTheBeginningIsLookedAt() {
        assertEquals(Optional.of("French"), IDENTIFIER.other(FRENCH + " ".repeat(10_000) + "the ".repeat(1000)));
    }

    @Test
    void articlesInOtherLanguagesArePassedOverAndCounted(@TempDir Path directory) throws IOException {
        for (String name : List.of("a", "b", "c", "d", "e", "f")) {
            Files.writeString(directory.resolve(name + ".txt"), FRENCH);
        }
        Files.writeString(directory.resolve("g.txt"), "The envoys of Arnor met.");
        List<String> told = new ArrayList<>();
        assertEquals(List.of("g.txt"), read(directory, false, told));
        assertEquals(
                List.of(
                        "passed over 6 articles that are not in English: 6 in French (a.txt, b.txt, c.txt, d.txt, e.txt,"
                                + " …); --any-language reads such articles, too."),
                told);
        assertEquals(7, read(directory, true, told).size());
        assertEquals(1, told.size());
    }

    private static List<String> read(Path directory, boolean anyLanguage, List<String> told) {
        List<String> read = new ArrayList<>();
        ReadOptions options = new ReadOptions(Optional.empty(), Map.of(), anyLanguage, InputStream::nullInputStream);
        ArticleInput.of(List.of(directory), options)
                .read(new ArticleSink(
                        article -> read.add(article.identifier()),
                        failure -> {
                            throw failure;
                        },
                        told::add));
        return read;
    }
}
