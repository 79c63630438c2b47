package io.github.chancery.meeting.pattern;

import edu.stanford.nlp.ling.IndexedWord;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Article;
import io.github.chancery.model.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The patterns in use: those that Chancery ships and those that a user adds. */
public final class Patterns {
    private static final String FOLDER = "/io/github/chancery/meeting/";
    private static final List<String> SHIPPED = List.of(
            "words.yml",
            "meeting.yml",
            "visit.yml",
            "call.yml",
            "readout-call.yml",
            "topics.yml",
            "readout.yml",
            "roles.yml",
            "places.yml",
            "times.yml",
            "status.yml",
            "schedule.yml");

    private final List<MeetingPattern> patterns;
    private final SortedSet<String> cues = new TreeSet<>();
    private final String version;

    private Patterns(Map<String, String> files) {
        Map<String, String> shared = new HashMap<>();
        files.forEach((file, text) -> shared.putAll(PatternFile.words(file, text)));
        List<MeetingPattern> compiled = new ArrayList<>();
        files.forEach((file, text) -> compiled.addAll(PatternFile.compile(file, text, shared)));
        files.forEach((file, text) -> cues.addAll(PatternFile.cues(file, text)));
        this.patterns = List.copyOf(compiled);
        this.version = hash(files);
    }

    /** The shipped patterns. */
    public static Patterns shipped() {
        return new Patterns(shippedFiles());
    }

    /**
     * The shipped patterns and those of a directory's {@code *.yml} files; files named {@code *.spec.yml} hold examples
     * and are left out.
     *
     * @throws PatternException if a file cannot be read or used
     */
    public static Patterns withDirectory(Path directory) {
        Map<String, String> files = shippedFiles();
        try (Stream<Path> paths = Files.list(directory)) {
            for (Path path : paths.sorted().toList()) {
                String name = path.getFileName().toString();
                if (name.matches(".*\\.ya?ml") && !name.matches(".*\\.spec\\.ya?ml")) {
                    files.put(path.toString(), Files.readString(path));
                }
            }
        } catch (IOException e) {
            throw new PatternException(
                    directory.toString(), "cannot be read; name the directory that holds the .yml files", e);
        }
        return new Patterns(files);
    }

    /** A hash of all pattern files: two runs with the same version find the same. */
    public String version() {
        return version;
    }

    /** First letters of words that the patterns need in a sentence, beside those that every sentence is searched for. */
    public Set<String> cues() {
        return Collections.unmodifiableSet(cues);
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

    private static Map<String, String> shippedFiles() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : SHIPPED) {
            try (InputStream in = Objects.requireNonNull(Patterns.class.getResourceAsStream(FOLDER + name), name)) {
                files.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static String hash(Map<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
