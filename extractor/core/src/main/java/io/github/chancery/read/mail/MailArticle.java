package io.github.chancery.read.mail;

import io.github.chancery.model.Article;
import io.github.chancery.read.format.Format;
import io.github.chancery.read.format.Metadata;
import io.github.chancery.read.format.Mojibake;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.PublicationDay;
import io.github.chancery.read.format.ReadException;
import io.github.chancery.read.page.PageEncoding;
import io.github.chancery.read.page.PageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * Reads the article of a message.
 *
 * @param label what one without an identifier is called
 */
record MailArticle(Origin origin, String label, Consumer<String> warnings) {
    /** Programs write lines, of HTML above all, that are longer than they may be. */
    private static final MimeConfig FORGIVING =
            new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderLen(-1).build();

    private static final String SAVED = "<Saved by";

    /** @throws ReadException if it has none */
    Article article(byte[] bytes) throws IOException {
        if (bytes.length > MailMessage.MOST_BYTES_OF_MESSAGE) {
            throw new ReadException(origin, "is longer than 20 MB; save it without what is attached.");
        }
        Message message = message(bytes);
        MailPart part = MailPart.of(message)
                .orElseThrow(() -> new ReadException(origin, "holds no text; save the message with its text."));
        if (part.bytes().length > Format.MOST_BYTES) {
            throw new ReadException(origin, "has a text longer than 5 MB, as no article is.");
        }
        if (field(message, "From").filter(sender -> sender.startsWith(SAVED)).isPresent()) {
            Optional<String> address =
                    field(message, "Snapshot-Content-Location").or(part::address);
            return new PageReader(origin, label, warnings).article(part.bytes(), part.charset(), address);
        }
        return new Metadata(
                        Optional.ofNullable(message.getMessageId())
                                .map(id -> id.strip().replaceAll("^<|>$", ""))
                                .filter(id -> !id.isEmpty())
                                .orElse(label),
                        Optional.ofNullable(message.getSubject())
                                .map(subject -> Mojibake.repaired(subject.strip()))
                                .filter(subject -> !subject.isEmpty()),
                        Optional.empty(),
                        published(message),
                        sender(message.getFrom()))
                .article(text(part));
    }

    private Message message(byte[] bytes) throws IOException {
        DefaultMessageBuilder parser = new DefaultMessageBuilder();
        parser.setMimeEntityConfig(FORGIVING);
        try {
            return parser.parseMessage(new ByteArrayInputStream(bytes));
        } catch (MimeIOException e) {
            throw new ReadException(origin, "is no whole message (" + e.getMessage() + "); export it anew.", e);
        }
    }

    private String text(MailPart part) throws IOException {
        if (part.isPage()) {
            return new PageReader(origin, label, warnings)
                    .article(part.bytes(), part.charset(), Optional.empty())
                    .text();
        }
        return Mojibake.repaired(PageEncoding.decode(part.bytes(), part.charset(), origin, warnings));
    }

    /** The day that the sender wrote, whatever the hour's zone. */
    private Optional<LocalDate> published(Message message) {
        Optional<String> written = field(message, "Date");
        Optional<LocalDate> day = written.flatMap(PublicationDay::of);
        if (day.isEmpty()) {
            written.ifPresent(date -> warnings.accept(origin.name() + " has the date \"" + date
                    + "\", which tells no day; the article is read without it."));
        }
        return day;
    }

    private static Optional<String> sender(MailboxList from) {
        return Optional.ofNullable(from).stream()
                .flatMap(MailboxList::stream)
                .findFirst()
                .map(sender -> Optional.ofNullable(sender.getName()).orElseGet(sender::getAddress));
    }

    private static Optional<String> field(Message message, String name) {
        return Optional.ofNullable(message.getHeader().getField(name))
                .map(field -> field.getBody().strip())
                .filter(body -> !body.isEmpty());
    }
}
