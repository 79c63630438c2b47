package io.github.chancery.read.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.model.Article;
import io.github.chancery.read.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MailTest {
    private static final String HEAD =
            """
            Received: from bree.example by shire.example; Tue, 5 Apr 2016 10:00:01 +0000
            From: "Bree Gazette" <news@bree.example>
            To: readers@shire.example
            Subject: =?UTF-8?Q?Talks_in_Besan=C3=A7on?=
            Date: Tue, 5 Apr 2016 23:30:00 -0500
            Message-ID: <1@bree.example>
            MIME-Version: 1.0
            """;
    private static final String TEXT = "Content-Type: text/plain; charset=utf-8\n\nThe envoys met.\n\nThey left.\n";
    private static final String PAGE = "<html><body><p>The envoys met.</p><p>They left.</p></body></html>";

    @TempDir
    private Path directory;

    private static String both(String first, String second) {
        return "Content-Type: multipart/alternative; boundary=\"x\"\n\n--x\n" + first + "\n--x\n" + second
                + "\n--x--\n";
    }

    static Stream<Arguments> messages() {
        String html = "Content-Type: text/html\n\n" + PAGE;
        String packed = Base64.getMimeEncoder().encodeToString("The envoys met.\n\nThey left.".getBytes(UTF_8));
        String attached = "Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nA list.";
        return Stream.of(
                Arguments.of("text alone", TEXT),
                Arguments.of("a page alone", html),
                Arguments.of("text before a page", both(TEXT, html)),
                Arguments.of("text behind a page", both("Content-Type: text/html\n\n<p>Open in browser</p>", TEXT)),
                Arguments.of("an empty text and a page", both("Content-Type: text/plain\n\n \n", html)),
                Arguments.of("text with a file", both(attached, TEXT)),
                Arguments.of("in base64", "Content-Transfer-Encoding: base64\n\n" + packed),
                Arguments.of(
                        "quoted printable",
                        "Content-Transfer-Encoding: quoted-printable\n\nThe en=\nvoys met.=0A\nThey left."),
                Arguments.of("an encoding that is none", TEXT.replace("utf-8", "unknown-8bit")),
                Arguments.of("a message within", "Content-Type: message/rfc822\n\nSubject: x\n" + TEXT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void aMessageIsAnArticle(String name, String body) throws IOException {
        Reading reading = read("a.eml", HEAD + body);
        assertEquals(List.of(), reading.failures());
        assertEquals(
                "1@bree.example | Talks in Besançon | 2016-04-05 | Bree Gazette | The envoys met.\n\nThey left.",
                told(reading.articles().get(0)));
    }

    @Test
    void aMessageIsKnownByItsFieldsWhateverItIsCalled() throws IOException {
        assertEquals(List.of("1@bree.example"), read("message", HEAD + TEXT).identifiers());
        assertEquals(
                List.of("cable.txt"),
                read("cable.txt", "From: Bree\nTo: Shire\n\nThe envoys met.").identifiers());
    }

    @Test
    void textIsDecodedAsItsSenderSays() throws IOException {
        byte[] bytes = (HEAD + "Content-Type: text/plain; charset=iso-8859-1\n\nThe café.").getBytes(ISO_8859_1);
        Reading reading = Reading.of(Files.write(directory.resolve("a.eml"), bytes));
        assertEquals("The café.", reading.articles().get(0).text().strip());
        assertEquals(List.of(), reading.warnings());
    }

    @Test
    void aDateThatTellsNoDayIsToldAndLeftOut() throws IOException {
        Reading reading = read("a.eml", HEAD.replaceFirst("Date: .*", "Date: yesterday") + TEXT);
        assertEquals(true, reading.articles().get(0).published().isEmpty());
        assertEquals(
                List.of(directory + "/a.eml has the date \"yesterday\", which tells no day; the article is read"
                        + " without it."),
                reading.warnings());
    }

    @Test
    void aPageThatABrowserSavedIsReadAsAPage() throws IOException {
        String saved =
                """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://bree.example/1
                Subject: Talks
                Date: Wed, 8 Jan 2025 10:00:00 +0000
                MIME-Version: 1.0
                """;
        Reading reading =
                read("a.mhtml", saved + both("Content-Type: text/html\n\n" + PAGE, "Content-Type: text/css\n\np {}"));
        Article article = reading.articles().get(0);
        assertEquals("https://bree.example/1", article.url().orElseThrow());
        assertEquals("a.mhtml | - | - | - | The envoys met.\n\nThey left.", told(article));
    }

    @Test
    void ofAMailboxEveryGoodMessageIsReadAndEveryBadOneNamed() throws IOException {
        String separator = "From news@bree.example Tue Apr  5 10:00:00 2016\n";
        String quoted = TEXT + "\n>From Bree they went on.\n\nFrom there to the Shire at 10:00 in 2016.\n";
        String picture = "Content-Type: image/png\n\nxx\n";
        String mailbox = Stream.of(HEAD + TEXT, HEAD + picture, "\n", HEAD.replace("<1@", "<4@") + quoted)
                .map(message -> separator + message)
                .reduce("", (one, other) -> one + other + "\n");
        for (String text : List.of(mailbox, mailbox.replace("\n", "\r\n"))) {
            Reading reading = read("archive", text);
            assertEquals(List.of("1@bree.example", "4@bree.example"), reading.identifiers());
            assertEquals(
                    "The envoys met.\n\nThey left.\n\nFrom Bree they went on.\n\nFrom there to the Shire at 10:00 in"
                            + " 2016.",
                    reading.articles().get(1).text().replace("\r", "").strip());
            assertEquals(
                    List.of(
                            "archive!/message 2 holds no text; save the message with its text.",
                            "archive!/message 3 holds no text; save the message with its text."),
                    reading.failuresIn(directory));
        }
    }

    @Test
    void aMailboxWithoutAMessageIsTold() throws IOException {
        assertEquals(
                List.of("a.mbox holds no message that begins with \"From \", a sender and a time; export the mail"
                        + " anew."),
                read("a.mbox", "The envoys met.").failuresIn(directory));
    }

    private Reading read(String name, String content) throws IOException {
        return Reading.of(Files.writeString(directory.resolve(name), content));
    }

    private static String told(Article article) {
        return String.join(
                " | ",
                article.identifier(),
                article.title().orElse("-"),
                article.published().map(Object::toString).orElse("-"),
                article.publisher().orElse("-"),
                article.text().replace("\r", "").strip());
    }
}
