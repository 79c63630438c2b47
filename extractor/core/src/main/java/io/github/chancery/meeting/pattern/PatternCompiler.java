package io.github.chancery.meeting.pattern;

import edu.stanford.nlp.semgraph.semgrex.SemgrexParseException;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import io.github.chancery.model.MeetingType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Makes a pattern file's patterns ready to match; what cannot be is told with file and line. */
final class PatternCompiler {
    /** No pattern names so many. */
    private static final int MOST_LISTS = 100;

    private final String file;
    private final PatternFile parsed;
    private final Map<String, String> words;

    /**
     * @param file the file's name, for messages
     * @param shared word lists of all files; the file's own go before them
     */
    PatternCompiler(String file, PatternFile parsed, Map<String, String> shared) {
        this.file = file;
        this.parsed = parsed;
        this.words = new HashMap<>(shared);
        words.putAll(parsed.words());
    }

    /** @throws PatternException if a pattern cannot be used */
    List<MeetingPattern> compile() {
        Optional<Pattern> headline = headline();
        List<MeetingPattern> patterns = new ArrayList<>();
        for (PatternFile.EventEntry event : parsed.events()) {
            Written name = required(event.name(), "an event has no name");
            patterns.add(compile(name, event.match(), Optional.of(type()), event.least(), event.isVague(), headline));
        }
        for (RoleEntry role : parsed.roles()) {
            patterns.add(compile(name(role), role.match(), Optional.empty(), OptionalInt.empty(), false, headline));
        }
        return patterns;
    }

    private MeetingPattern compile(
            Written name,
            @Nullable Written match,
            Optional<MeetingType> type,
            OptionalInt parties,
            boolean vague,
            Optional<Pattern> headline) {
        String place = file + ", line " + name.line();
        String filled = fill(required(match, "the pattern \"" + name.text() + "\" has no match"));
        return new MeetingPattern(
                name.text(), place, type, parties, vague, headline, semgrex(place, name, filled), NodeTest.of(filled));
    }

    /** A role's name; one that stands without is told by where it stands. */
    private Written name(RoleEntry role) {
        Written name = role.name();
        if (name != null) {
            return name;
        }
        int line = required(role.match(), "a role has no match").line();
        return new Written(Path.of(file).getFileName() + ":" + line, line);
    }

    private Written required(@Nullable Written text, String lack) {
        if (text == null || text.text().isBlank()) {
            throw new PatternException(file, lack);
        }
        return text;
    }

    private static SemgrexPattern semgrex(String place, Written name, String pattern) {
        if (!pattern.contains("}=event")) {
            throw new PatternException(
                    place, "the pattern \"" + name.text() + "\" has no node named event: " + pattern);
        }
        try {
            return SemgrexPattern.compile(pattern);
        } catch (SemgrexParseException | IllegalArgumentException e) {
            // The latter of regular expressions and numbers in it.
            throw new PatternException(place, "the pattern \"" + name.text() + "\" is not Semgrex: " + pattern, e);
        }
    }

    private Optional<Pattern> headline() {
        try {
            return Optional.ofNullable(parsed.headline()).map(Pattern::compile);
        } catch (PatternSyntaxException e) {
            throw new PatternException(file, "its headline is not a regular expression: " + parsed.headline(), e);
        }
    }

    private MeetingType type() {
        for (MeetingType known : MeetingType.values()) {
            if (parsed.type() != null && known.name().equals(parsed.type().toUpperCase(Locale.ROOT))) {
                return known;
            }
        }
        throw new PatternException(file, "its type must be meeting, visit or call, not " + parsed.type());
    }

    /** A pattern with its lists of words in the places of their names; lists may name others. */
    private String fill(Written pattern) {
        String filled = pattern.text();
        int count = 0;
        for (int start = filled.indexOf("${"); start >= 0; start = filled.indexOf("${")) {
            int end = filled.indexOf('}', start);
            String name = filled.substring(start + 2, Math.max(start + 2, end));
            String list = words.get(name);
            if (list == null) {
                throw new PatternException(file + ", line " + pattern.line(), "no list of words is named " + name);
            }
            if (++count > MOST_LISTS) {
                throw new PatternException(
                        file + ", line " + pattern.line(), "the list of words " + name + " names itself; write it out");
            }
            filled = filled.substring(0, start) + list.replaceAll("\\s+", "") + filled.substring(end + 1);
        }
        return filled;
    }
}
