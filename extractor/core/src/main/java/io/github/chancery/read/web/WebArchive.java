package io.github.chancery.read.web;

import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.Format;
import io.github.chancery.read.format.Head;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.ReadException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** WARC, and WET for texts taken from it: what a crawler recorded of the web, of which pages and texts are articles. */
public final class WebArchive implements Format {
    @Override
    public String name() {
        return "warc";
    }

    @Override
    public List<String> endings() {
        return List.of(".warc", ".wet");
    }

    @Override
    public boolean begins(Head head) {
        return head.has(0, "WARC/1.");
    }

    @Override
    public void read(NamedStream stream, ArticleSink sink) throws IOException {
        Map<String, Integer> passedOver = new TreeMap<>();
        WarcRecords records = new WarcRecords(stream.bytes(), number -> sink.failures()
                .accept(new ReadException(
                        stream.origin(),
                        "has a record, number " + number
                                + ", that is cut off or of another length than it says; the next one is read.")));
        try {
            read(records, stream, sink, passedOver);
        } finally {
            tell(stream, passedOver, sink);
        }
    }

    private static void read(WarcRecords records, NamedStream stream, ArticleSink sink, Map<String, Integer> passedOver)
            throws IOException {
        boolean empty = true;
        for (Optional<WarcRecord> record = records.next(); record.isPresent(); record = records.next()) {
            empty = false;
            new RecordArticle(record.get(), stream, sink)
                    .take()
                    .ifPresent(reason -> passedOver.merge(reason, 1, Integer::sum));
        }
        if (empty) {
            sink.failures().accept(new ReadException(stream.origin(), "holds no whole record; fetch it anew."));
        }
    }

    private static void tell(NamedStream stream, Map<String, Integer> passedOver, ArticleSink sink) {
        if (!passedOver.isEmpty()) {
            List<String> counts = passedOver.entrySet().stream()
                    .map(reason -> reason.getValue() + " " + reason.getKey())
                    .toList();
            sink.warnings().accept(stream.name() + ": passed over records: " + String.join(", ", counts) + ".");
        }
    }
}
