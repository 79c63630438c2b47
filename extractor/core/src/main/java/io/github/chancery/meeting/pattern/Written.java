package io.github.chancery.meeting.pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;

/**
 * A text as a file has it.
 *
 * @param line where it begins, from 1
 */
@JsonDeserialize(using = Written.Reader.class)
public record Written(String text, int line) {

    static final class Reader extends JsonDeserializer<Written> {
        @Override
        public Written deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(Written.class, "a text is expected here");
            }
            return new Written(parser.getText(), parser.currentTokenLocation().getLineNr());
        }
    }
}
