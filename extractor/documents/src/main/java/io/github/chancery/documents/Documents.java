package io.github.chancery.documents;

import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.Format;
import io.github.chancery.read.format.Head;
import io.github.chancery.read.format.Metadata;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.ReadException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** PDF, DOCX, ODT and RTF: a document is one article, or an export of Nexis with many. When a file was made says nothing of when its text was published. */
public final class Documents implements Format {
    private static final int MOST_BYTES_OF_DOCUMENT = 10 * MOST_BYTES;
    private static final Duration MOST_TIME = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "document";
    }

    @Override
    public List<String> endings() {
        return Arrays.stream(DocumentKind.values()).map(DocumentKind::ending).toList();
    }

    @Override
    public boolean begins(Head head) {
        return DocumentKind.of(head).isPresent();
    }

    @Override
    public void read(NamedStream stream, ArticleSink sink) throws IOException {
        DocumentText text;
        try {
            text = text(stream);
        } catch (ReadException e) {
            sink.failures().accept(e);
            return;
        }
        NexisLayout nexis = NexisLayout.shipped();
        if (nexis.isOf(text)) {
            new NexisExport(nexis, text, stream).read(sink);
        } else {
            sink.take(() -> new Metadata(
                            stream.label(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())
                    .article(text.whole()));
        }
    }

    private static DocumentText text(NamedStream stream) throws IOException {
        DocumentKind kind = DocumentKind.of(stream.head())
                .orElseThrow(() -> new ReadException(
                        stream.origin(), "is no PDF, DOCX, ODT or RTF, whatever its name says; save it anew."));
        byte[] bytes = stream.bytes().readNBytes(MOST_BYTES_OF_DOCUMENT + 1);
        if (bytes.length > MOST_BYTES_OF_DOCUMENT) {
            throw new ReadException(stream.origin(), "is longer than 50 MB; save it without its pictures.");
        }
        DocumentText text = new DocumentParser(stream.origin(), MOST_TIME).text(kind, bytes);
        if (text.paragraphs().isEmpty()) {
            throw new ReadException(
                    stream.origin(), "holds no text; if it shows pictures of pages, have a program read those first.");
        }
        return text;
    }
}
