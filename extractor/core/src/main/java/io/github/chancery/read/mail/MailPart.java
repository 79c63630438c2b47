package io.github.chancery.read.mail;

import io.github.chancery.read.format.Format;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;

/** The part of a message that people read. */
record MailPart(Entity entity, SingleBody body) {
    private static final String PLAIN = "text/plain";
    private static final String PAGE = "text/html";

    /** The text of a message, else its page; what is attached as a file is neither. */
    static Optional<MailPart> of(Entity message) throws IOException {
        List<MailPart> all = parts(message).toList();
        for (String type : List.of(PLAIN, PAGE)) {
            for (MailPart part : all) {
                if (type.equalsIgnoreCase(part.entity.getMimeType()) && !part.isBlank()) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }

    private static Stream<MailPart> parts(Entity entity) {
        Body body = entity.getBody();
        if (body instanceof Multipart all) {
            return all.getBodyParts().stream().flatMap(MailPart::parts);
        }
        if (body instanceof Entity forwarded) {
            return parts(forwarded);
        }
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        return body instanceof SingleBody single && !attached
                ? Stream.of(new MailPart(entity, single))
                : Stream.empty();
    }

    boolean isPage() {
        return PAGE.equalsIgnoreCase(entity.getMimeType());
    }

    /** What was sent, without the coding for transport; of too much only so much that this shows. */
    byte[] bytes() throws IOException {
        try (InputStream bytes = body.getInputStream()) {
            return bytes.readNBytes(Format.MOST_BYTES + 1);
        }
    }

    /** The encoding that the sender told. */
    Optional<String> charset() {
        return entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
                ? Optional.ofNullable(type.getCharset())
                : Optional.empty();
    }

    /** Where the part was on the web. */
    Optional<String> address() {
        return Optional.ofNullable(entity.getHeader().getField("Content-Location"))
                .map(field -> field.getBody().strip());
    }

    private boolean isBlank() throws IOException {
        for (byte next : bytes()) {
            if (next < 0 || next > ' ') {
                return false;
            }
        }
        return true;
    }
}
