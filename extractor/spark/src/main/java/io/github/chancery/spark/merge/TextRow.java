package io.github.chancery.spark.merge;

import io.github.chancery.graph.TextSignature;
import io.github.chancery.graph.meeting.SourceText;
import io.github.chancery.model.SourceArticle;
import java.io.IOException;
import java.util.Set;

/** What tells an article's copies, as bytes. */
final class TextRow {
    private TextRow() {}

    static byte[] of(SourceText text) {
        return RowOutput.pack(text, TextRow::write);
    }

    static SourceText read(byte[] row) {
        return RowInput.unpack(row, TextRow::read);
    }

    private static void write(RowOutput out, SourceText text) throws IOException {
        out.text(text.source().iri());
        out.optional(text.source().published(), RowOutput::day);
        out.optional(text.source().textHash(), RowOutput::text);
        out.all(text.source().participants(), RowOutput::key);
        out.all(text.addresses(), RowOutput::text);
        out.optional(text.signature().map(TextSignature::toString), RowOutput::text);
    }

    private static SourceText read(RowInput in) throws IOException {
        SourceArticle source = new SourceArticle(
                in.text(), in.optional(RowInput::day), in.optional(RowInput::text), Set.copyOf(in.all(RowInput::key)));
        return new SourceText(
                source, in.all(RowInput::text), in.optional(RowInput::text).map(TextSignature::parse));
    }
}
