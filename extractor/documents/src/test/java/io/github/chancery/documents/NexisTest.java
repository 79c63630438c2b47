package io.github.chancery.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.model.Article;
import io.github.chancery.read.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NexisTest {
    private static final List<String> COVER = List.of(
            "User Name: Barliman Butterbur",
            "Date and Time: Wednesday, April 6, 2016",
            "Job Number: 1",
            "Documents (2)",
            "1. Talks in Bree",
            "Client/Matter: -None-",
            "2. Walks in Bree",
            "Search Type: Natural Language");
    private static final List<String> FIRST = List.of(
            "Talks in Bree",
            "Bree Gazette",
            "April 5, 2016 Tuesday",
            "Copyright 2016 Bree All Rights Reserved",
            "Section: NEWS; Pg. 5",
            "Length: 5 words",
            "Body",
            "The envoys met.",
            "They left.",
            "Classification",
            "Language: ENGLISH",
            "Load-Date: April 6, 2016",
            "End of Document");
    private static final List<String> SECOND = List.of(
            "Walks in Bree",
            "Shire Post",
            "April 6, 2016",
            "Length: 2 words",
            "Body",
            "They walked.",
            "Load-Date: April 6, 2016",
            "End of Document");

    @TempDir
    private Path directory;

    private final List<String> failures = new ArrayList<>();

    @Test
    void everyArticleOfAnExportIsRead() throws IOException {
        assertEquals(
                List.of(
                        "a.docx 1 | Talks in Bree | 2016-04-05 | Bree Gazette | The envoys met.¶¶They left.",
                        "a.docx 2 | Walks in Bree | 2016-04-06 | Shire Post | They walked."),
                read(List.of(COVER, FIRST, SECOND)));
        assertEquals(List.of(), failures);
    }

    @Test
    void anArticleThatDoesNotFitIsNamed() throws IOException {
        List<String> undated =
                SECOND.stream().filter(line -> !line.equals("April 6, 2016")).toList();
        List<String> bodiless =
                SECOND.stream().filter(line -> !line.equals("Body")).toList();
        assertEquals(1, read(List.of(FIRST, undated, bodiless)).size());
        assertEquals(
                List.of(
                        "a.docx!/article 2 is laid out otherwise than articles of Nexis: no title with publication and day"
                                + " was found; give its text apart.",
                        "a.docx!/article 3 is laid out otherwise than articles of Nexis: no body was found; give its text"
                                + " apart."),
                failures);
    }

    @Test
    void articlesThatAreMissingAreCounted() throws IOException {
        read(List.of(COVER, FIRST));
        read(List.of(COVER));
        assertEquals(
                List.of(
                        "a.docx is laid out otherwise than exports of Nexis: it tells of 2 articles, and 1 were found;"
                                + " export it anew.",
                        "a.docx is laid out otherwise than exports of Nexis: it tells of 2 articles, and 0 were found;"
                                + " export it anew."),
                failures);
    }

    private List<String> read(List<List<String>> parts) throws IOException {
        byte[] export = DocumentFiles.docx(parts.stream().flatMap(List::stream).toList());
        List<Article> articles = new ArrayList<>();
        new ArticleReader()
                .read(
                        Files.write(directory.resolve("a.docx"), export),
                        articles::add,
                        failure -> failures.add(failure.getMessage().replace(directory + "/", "")));
        return articles.stream().map(NexisTest::told).toList();
    }

    private static String told(Article article) {
        return String.join(
                " | ",
                article.identifier(),
                article.title().orElse("-"),
                article.published().map(Object::toString).orElse("-"),
                article.publisher().orElse("-"),
                article.text().replace("\n", "¶"));
    }
}
