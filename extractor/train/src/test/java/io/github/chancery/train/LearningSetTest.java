package io.github.chancery.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.ParsedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of annotated articles that go together, and those that nothing could be learned from. */
class LearningSetTest {
    @TempDir
    private Path folder;

    @Test
    void articlesOfOnesOwnGoOnTop() throws IOException {
        LearningSet set = read(file("ours", "bree", "[[10, 13]]"), file("mine", "edoras", "[[10, 13]]"));
        assertEquals(
                List.of("bree", "edoras"),
                set.articles().stream()
                        .map(parsed -> parsed.article().identifier())
                        .toList());
    }

    @Test
    void oneArticleInTwoFilesIsTold() throws IOException {
        Path mine = file("mine", "bree", "[[10, 13]]");
        assertEquals(
                mine + " has the article bree, which an earlier file has, too; take it out of one of them.",
                failure(file("ours", "bree", "[[10, 13]]"), mine));
    }

    @Test
    void aMeetingWithoutTriggersIsTold() throws IOException {
        Path mine = file("mine", "bree", "[]");
        assertEquals(
                mine + " has the article bree with a meeting without \"triggers\"; tell the words that denote it.",
                failure(mine));
    }

    private static String failure(Path... files) {
        return assertThrows(ChanceryException.class, () -> read(files)).getMessage();
    }

    private static LearningSet read(Path... files) {
        return LearningSet.read(List.of(files), article -> new ParsedArticle(article, List.of()));
    }

    private Path file(String name, String identifier, String triggers) throws IOException {
        String line = "{\"id\": \"" + identifier + "\", \"text\": \"The pupils met in Bree.\", \"meetings\": ["
                + "{\"type\": \"meeting\", \"status\": \"held\", \"participants\": [], \"triggers\": " + triggers
                + "}]}";
        return Files.writeString(folder.resolve(name + ".jsonl"), line);
    }
}
