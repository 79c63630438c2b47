package io.github.chancery.meeting.pattern;

import edu.stanford.nlp.ling.IndexedWord;
import io.github.chancery.digest.Sha256;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Article;
import io.github.chancery.model.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The patterns in use: those that Chancery ships and those that a user adds. */
public final class Patterns {
    private final List<MeetingPattern> patterns;
    private final Set<String> cues;
    private final String version;

    /** @param files the texts of pattern files, by name */
    Patterns(Map<String, String> files) {
        Map<String, PatternFile> parsed = new LinkedHashMap<>();
        files.forEach((file, text) -> parsed.put(file, PatternFile.parse(file, text)));
        Map<String, String> shared = new HashMap<>();
        parsed.values().forEach(file -> shared.putAll(file.words()));
        List<MeetingPattern> compiled = new ArrayList<>();
        parsed.forEach((name, file) -> compiled.addAll(new PatternCompiler(name, file, shared).compile()));
        requireOwnNames(compiled);
        this.patterns = List.copyOf(compiled);
        this.cues = parsed.values().stream()
                .flatMap(file -> file.cues().stream())
                .map(cue -> cue.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.version = hash(files);
    }

    private Patterns(List<MeetingPattern> patterns, Set<String> cues, String version) {
        this.patterns = patterns;
        this.cues = cues;
        this.version = version;
    }

    /** What a pattern found is told under its name: two of one name could not be told apart. */
    private static void requireOwnNames(List<MeetingPattern> patterns) {
        Map<String, MeetingPattern> named = new HashMap<>();
        for (MeetingPattern pattern : patterns) {
            MeetingPattern other = named.putIfAbsent(pattern.name(), pattern);
            if (other != null) {
                throw new PatternException(
                        pattern.place(),
                        "the name \"" + pattern.name() + "\" is taken by a pattern of " + other.place()
                                + "; choose another");
            }
        }
    }

    /** The shipped patterns. */
    public static Patterns shipped() {
        return new Patterns(PatternFiles.shipped());
    }

    /**
     * The shipped patterns and those of a directory's {@code *.yml} files; files named {@code *.spec.yml} hold examples
     * and are left out.
     *
     * @throws PatternException if a file cannot be read or used
     */
    public static Patterns withDirectory(Path directory) {
        Map<String, String> files = PatternFiles.shipped();
        files.putAll(PatternFiles.in(directory));
        return new Patterns(files);
    }

    /** The names of all patterns, in the order of their files. */
    public List<String> names() {
        return patterns.stream().map(MeetingPattern::name).toList();
    }

    /** The file and the line that a pattern stands in. */
    public String place(String name) {
        return patterns.stream()
                .filter(pattern -> pattern.name().equals(name))
                .map(MeetingPattern::place)
                .findFirst()
                .orElseThrow();
    }

    /** All patterns but one. */
    public Patterns without(String name) {
        return new Patterns(
                patterns.stream()
                        .filter(pattern -> !pattern.name().equals(name))
                        .toList(),
                cues,
                version + "-" + name);
    }

    /** A hash of all pattern files: two runs with the same version find the same. */
    public String version() {
        return version;
    }

    /** First letters of words that the patterns need in a sentence, beside those that every sentence is searched for. */
    public Set<String> cues() {
        return cues;
    }

    /**
     * Whether a sentence of an article has the words that some pattern for events needs, so that parsing it may pay.
     *
     * @param sentence with tags and names, not yet parsed
     */
    public boolean mayMatch(Article article, Sentence sentence) {
        List<IndexedWord> words = new SemgrexSentence(new SentenceView(article.text(), sentence, 0)).possibleWords();
        String headline = article.title().orElse("");
        return patterns.stream()
                .anyMatch(pattern -> pattern.type().isPresent() && pattern.mayMatch(words) && pattern.suits(headline));
    }

    List<MeetingPattern> all() {
        return patterns;
    }

    private static String hash(Map<String, String> files) {
        return Sha256.ofText(String.join("", files.values())).substring(0, 16);
    }
}
