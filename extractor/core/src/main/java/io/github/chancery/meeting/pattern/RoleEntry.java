package io.github.chancery.meeting.pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for roles as written: with a name, or the pattern alone.
 *
 * @param name absent where the pattern stands alone
 */
@JsonDeserialize(using = RoleEntry.Reader.class)
record RoleEntry(@Nullable Written name, @Nullable Written match) {

    private record Named(@Nullable Written name, @Nullable Written match) {}

    static final class Reader extends JsonDeserializer<RoleEntry> {
        @Override
        public RoleEntry deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                return new RoleEntry(null, context.readValue(parser, Written.class));
            }
            Named named = context.readValue(parser, Named.class);
            return new RoleEntry(named.name(), named.match());
        }
    }
}
