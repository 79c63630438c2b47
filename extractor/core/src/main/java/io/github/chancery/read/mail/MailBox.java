package io.github.chancery.read.mail;

import io.github.chancery.read.format.ArticleSink;
import io.github.chancery.read.format.Format;
import io.github.chancery.read.format.Head;
import io.github.chancery.read.format.NamedStream;
import io.github.chancery.read.format.Origin;
import io.github.chancery.read.format.ReadException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** mbox: messages one behind the other, each of which is an article. */
public final class MailBox implements Format {
    private static final Pattern BEGINNING =
            Pattern.compile(Messages.SEPARATOR.pattern() + "\\r?\\n>?[\\w-]{1,80}(?::| )");

    @Override
    public String name() {
        return "mbox";
    }

    @Override
    public List<String> endings() {
        return List.of(".mbox");
    }

    @Override
    public boolean begins(Head head) {
        return head.begins(BEGINNING);
    }

    @Override
    public void read(NamedStream stream, ArticleSink sink) throws IOException {
        Messages messages = new Messages(stream.bytes());
        int number = 0;
        for (Optional<byte[]> next = messages.next(); next.isPresent(); next = messages.next()) {
            byte[] message = next.get();
            number++;
            Origin origin = stream.origin().member("message " + number);
            sink.take(() -> new MailArticle(origin, stream.label(), sink.warnings()).article(message));
        }
        if (number == 0) {
            String problem = "holds no message that begins with \"From \", a sender and a time; export the mail anew.";
            sink.failures().accept(new ReadException(stream.origin(), problem));
        }
    }
}
