package io.github.chancery.meeting.pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import edu.stanford.nlp.semgraph.semgrex.SemgrexParseException;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import io.github.chancery.model.MeetingType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
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
        @Nullable List<String> cues,
        @Nullable Map<String, String> words,
        @Nullable List<EventEntry> events,
        @Nullable List<String> roles) {

    private static final JsonMapper YAML = JsonMapper.builder(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * A pattern that finds events; {@code parties} is how many participants it needs, two if unsaid; one that
     * {@code follows} never begins a meeting, but tells more of one told before; what a {@code vague} one finds takes the
     * type of a surer mention of the same encounter.
     */
    record EventEntry(
            String name, String match, @Nullable Integer parties, @Nullable Boolean follows, @Nullable Boolean vague) {
        int least() {
            if (Boolean.TRUE.equals(follows)) {
                return MeetingPattern.FOLLOWS;
            }
            return parties == null ? 2 : parties;
        }
    }

    /**
     * Compiles a file's text.
     *
     * @param file its name, for messages
     * @param shared word lists of other files that this one may use
     * @throws PatternException if it is not well formed
     */
    static List<MeetingPattern> compile(String file, String text, Map<String, String> shared) {
        PatternFile parsed = parse(file, text);
        Words words = new Words(file, shared, Optional.ofNullable(parsed.words).orElse(Map.of()));
        Optional<Pattern> headline = parsed.headlinePattern(file);
        List<MeetingPattern> patterns = new ArrayList<>();
        for (EventEntry event : Optional.ofNullable(parsed.events).orElse(List.of())) {
            String match = words.fill(event.match);
            patterns.add(new MeetingPattern(
                    event.name,
                    parsed.meetingType(file),
                    event.least(),
                    Boolean.TRUE.equals(event.vague),
                    headline,
                    compile(file, match, event.name),
                    NodeTest.of(match)));
        }
        for (String role : Optional.ofNullable(parsed.roles).orElse(List.of())) {
            String match = words.fill(role);
            patterns.add(new MeetingPattern(
                    role, Optional.empty(), 0, false, headline, compile(file, match, role), NodeTest.of(match)));
        }
        return patterns;
    }

    /** The cues of a file's text, in small letters. */
    static List<String> cues(String file, String text) {
        return Optional.ofNullable(parse(file, text).cues).orElse(List.of()).stream()
                .map(cue -> cue.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The word lists of a file's text. */
    static Map<String, String> words(String file, String text) {
        return Optional.ofNullable(parse(file, text).words).orElse(Map.of());
    }

    private static PatternFile parse(String file, String text) {
        try {
            return YAML.readValue(text, PatternFile.class);
        } catch (UnrecognizedPropertyException e) {
            throw new PatternException(
                    file + ", line " + e.getLocation().getLineNr(),
                    "the key \"" + e.getPropertyName() + "\" is unknown; known are " + e.getKnownPropertyIds(),
                    e);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new PatternException(
                    file + ", line " + line,
                    e.getOriginalMessage().lines().findFirst().orElse("not YAML"),
                    e);
        }
    }

    private static SemgrexPattern compile(String file, String pattern, String name) {
        if (!pattern.contains("}=event")) {
            throw new PatternException(file, "the pattern \"" + name + "\" has no node named event: " + pattern);
        }
        try {
            return SemgrexPattern.compile(pattern);
        } catch (SemgrexParseException e) {
            throw new PatternException(file, "the pattern \"" + name + "\" is not Semgrex: " + pattern, e);
        }
    }

    private Optional<Pattern> headlinePattern(String file) {
        try {
            return Optional.ofNullable(headline).map(Pattern::compile);
        } catch (PatternSyntaxException e) {
            throw new PatternException(file, "its headline is not a regular expression: " + headline, e);
        }
    }

    private Optional<MeetingType> meetingType(String file) {
        for (MeetingType known : MeetingType.values()) {
            if (type != null && known.name().equals(type.toUpperCase(Locale.ROOT))) {
                return Optional.of(known);
            }
        }
        throw new PatternException(file, "its type must be meeting, visit or call, not " + type);
    }

    private record Words(String file, Map<String, String> shared, Map<String, String> own) {
        String fill(String pattern) {
            String filled = pattern;
            for (int start = filled.indexOf("${"); start >= 0; start = filled.indexOf("${")) {
                int end = filled.indexOf('}', start);
                String name = filled.substring(start + 2, end);
                String list = own.getOrDefault(name, shared.get(name));
                if (list == null) {
                    throw new PatternException(file, "no list of words is named " + name);
                }
                filled = filled.substring(0, start) + list.replaceAll("\\s+", "") + filled.substring(end + 1);
            }
            return filled;
        }
    }
}
