package io.github.chancery.read;

import io.github.chancery.model.ChanceryException;
import io.github.chancery.read.feed.FactivaExport;
import io.github.chancery.read.feed.NewsXml;
import io.github.chancery.read.format.Columns;
import io.github.chancery.read.format.DelimitedTable;
import io.github.chancery.read.format.Format;
import io.github.chancery.read.format.Head;
import io.github.chancery.read.format.JsonDocument;
import io.github.chancery.read.format.JsonLines;
import io.github.chancery.read.format.PlainText;
import io.github.chancery.read.mail.MailBox;
import io.github.chancery.read.mail.MailMessage;
import io.github.chancery.read.page.HtmlPage;
import io.github.chancery.read.web.WebArchive;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Every format that can be read, and which one a stream is of. */
public final class Formats {
    private final List<Format> all;
    private final Format text = new PlainText();
    private final Optional<Format> forced;

    /** @throws ChanceryException if the options name a format that is none */
    Formats(ReadOptions options) {
        Columns columns = new Columns(options.fields());
        // A new format is one line here; the first one that a stream seems to be of is taken.
        List<Format> own = List.of(
                new WebArchive(),
                new NewsXml(),
                new FactivaExport(),
                new MailBox(),
                new MailMessage(),
                new HtmlPage(),
                new JsonLines(columns),
                new JsonDocument(columns),
                DelimitedTable.csv(columns),
                DelimitedTable.tsv(columns),
                text);
        // Those of other modules come first: theirs tell their own, and no text begins as their streams do.
        all = Stream.concat(ServiceLoader.load(Format.class).stream().map(ServiceLoader.Provider::get), own.stream())
                .toList();
        forced = options.format().map(this::named);
    }

    /** The names of all formats. */
    public static List<String> names() {
        return new Formats(ReadOptions.USUAL).all.stream().map(Format::name).toList();
    }

    /**
     * The format of a stream that begins so.
     *
     * @param isNamed whether the user named the file itself, so that any text is taken for an article
     */
    Optional<Format> of(Head head, boolean isNamed) {
        return Stream.of(
                        forced,
                        all.stream().filter(format -> format.begins(head)).findFirst(),
                        all.stream()
                                .filter(format -> format.endings().stream().anyMatch(head::isNamed))
                                .findFirst(),
                        Optional.of(text).filter(any -> isNamed && head.length() > 0 && head.isText()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Format named(String name) {
        return all.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ChanceryException(
                        "there is no input format " + name + "; there are " + String.join(", ", names())));
    }
}
