package io.github.chancery.language.repair;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.model.TimeValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every example of repairs.yml: a sentence, its edges as the parser gives them, and as they must be mended. */
@Tag("models")
class DependencyRepairsTest {
    private static final Pattern EDGE = Pattern.compile("(\\S+)\\((\\S+) (\\S+)\\)");

    private final DependencyRepairs repairs = new DependencyRepairs(Set.of("crisis"), Set.of("ask", "asked"));

    record Example(String because, String words, String parsed, String mended) {}

    @TestFactory
    Stream<DynamicTest> edgesAreMendedAsTheExamplesSay() throws IOException {
        try (InputStream in = Objects.requireNonNull(DependencyRepairsTest.class.getResourceAsStream("repairs.yml"))) {
            return Stream.of(new ObjectMapper(new YAMLFactory()).readValue(in, Example[].class))
                    .map(example -> dynamicTest(example.because(), () -> check(example)));
        }
    }

    private void check(Example example) {
        Words words = new Words(example.words());
        List<Dependency> mended = repairs.mend(words.tokens, words.names, words.times, words.edges(example.parsed()));
        assertEquals(words.text(words.edges(example.mended())), words.text(mended));
    }

    /** The words of an example, each with its tag and, where it stands for one, the kind of a name or TIME. */
    private static final class Words {
        private final List<CoreLabel> tokens = new ArrayList<>();
        private final List<NamedEntity> names = new ArrayList<>();
        private final List<TimeExpression> times = new ArrayList<>();

        Words(String text) {
            for (String written : text.split(" ", -1)) {
                String[] parts = written.split("/", -1);
                if (parts.length > 2) {
                    add(parts[2], tokens.size());
                }
                tokens.add(token(parts[0], parts[1]));
            }
        }

        private void add(String kind, int position) {
            if (kind.equals("TIME")) {
                times.add(new TimeExpression(position, position + 1, position, new TimeValue.Vague()));
            } else {
                names.add(NamedEntity.bare(Kind.valueOf(kind), position, position + 1));
            }
        }

        private static CoreLabel token(String word, String tag) {
            CoreLabel token = new CoreLabel();
            token.setWord(word);
            token.setTag(tag);
            token.setLemma(word.toLowerCase(Locale.ROOT));
            return token;
        }

        Set<Dependency> edges(String text) {
            Set<Dependency> edges = new LinkedHashSet<>();
            EDGE.matcher(text).results().map(this::edge).forEach(edges::add);
            return edges;
        }

        private Dependency edge(MatchResult written) {
            return new Dependency(position(written.group(2)), written.group(1), position(written.group(3)));
        }

        private int position(String word) {
            return word.equals("ROOT")
                    ? Dependency.ROOT
                    : tokens.stream().map(CoreLabel::word).toList().indexOf(word);
        }

        String text(Iterable<Dependency> edges) {
            List<String> lines = new ArrayList<>();
            for (Dependency edge : edges) {
                lines.add(edge.relation() + "(" + word(edge.governor()) + " " + word(edge.dependent()) + ")");
            }
            return lines.stream().sorted().collect(joining("\n"));
        }

        private String word(int position) {
            return position == Dependency.ROOT ? "ROOT" : tokens.get(position).word();
        }
    }
}
