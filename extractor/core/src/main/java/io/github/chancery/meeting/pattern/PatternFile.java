package io.github.chancery.meeting.pattern;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A pattern file as written.
 *
 * @param type what its events are: meeting, visit or call; absent in a file of roles only
 * @param headline what an article's headline must have for the events and roles of the file to count; absent for any
 * @param cues first letters of the words that its events need in a sentence, where no shipped cue covers them
 * @param words lists of words, "meet|confer", that its patterns use as {@code ${name}}
 * @param events patterns that find events
 * @param roles patterns that add roles to any event, whichever pattern found it
 */
record PatternFile(
        @Nullable String type,
        @Nullable String headline,
        List<String> cues,
        Map<String, String> words,
        List<EventEntry> events,
        List<RoleEntry> roles) {

    PatternFile {
        cues = cues == null ? List.of() : cues;
        words = words == null ? Map.of() : words;
        events = events == null ? List.of() : events;
        roles = roles == null ? List.of() : roles;
    }

    /**
     * A pattern that finds events; {@code parties} is how many participants it needs, two if unsaid; one that
     * {@code follows} never begins a meeting, but tells more of one told before; what a {@code vague} one finds takes the
     * type of a surer mention of the same encounter.
     */
    record EventEntry(
            @Nullable Written name,
            @Nullable Written match,
            @Nullable Integer parties,
            @Nullable Boolean follows,
            @Nullable Boolean vague) {
        OptionalInt least() {
            if (Boolean.TRUE.equals(follows)) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(parties == null ? 2 : parties);
        }

        boolean isVague() {
            return Boolean.TRUE.equals(vague);
        }
    }

    /**
     * Reads a file's text.
     *
     * @param file its name, for messages
     * @throws PatternException if it is not well formed
     */
    static PatternFile parse(String file, String text) {
        return YamlText.read(file, text, PatternFile.class);
    }
}
