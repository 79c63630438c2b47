package io.github.chancery.language.title;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import io.github.chancery.resource.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every line of titles.tsv: tagged words, and the names and posts among them with their titles and affiliations. */
@Tag("models")
class TitledPhrasesTest {
    private final TitledPhrases phrases = new TitledPhrases(TitleWords.of(new WordList(
            "titles.txt",
            List.of(
                    "head: minister president king envoy secretary delegation mayor",
                    "honorific: Mr Dr. H.E.",
                    "portfolio: Defence State",
                    "outside: last Monday",
                    "alone: delegation",
                    "of: Secretary of State = Gondor",
                    "resident: inhabitant",
                    "opening: outgoing",
                    "event: parley",
                    "former: former",
                    "local: mayor",
                    "namesake: Rohan",
                    "subordinate: aide chief",
                    "kin: son"))));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "titles.tsv", delimiter = '\t', quoteCharacter = '\0')
    void titlesAreFoundAsTheTableSays(String words, String expected) {
        List<CoreLabel> tokens = new ArrayList<>();
        List<NamedEntity> names = new ArrayList<>();
        for (String written : words.split(" ", -1)) {
            String[] parts = written.split("/", -1);
            int first = tokens.size();
            for (String word : parts[0].split("_", -1)) {
                tokens.add(token(word, parts[1], tokens.size()));
            }
            if (parts.length > 2) {
                names.add(NamedEntity.bare(Kind.valueOf(parts[2]), first, tokens.size()));
            }
        }
        assertEquals(
                expected,
                phrases.find(tokens, names).stream()
                        .map(phrase -> line(tokens, phrase))
                        .collect(joining("; ")));
    }

    private static CoreLabel token(String word, String tag, int position) {
        CoreLabel token = new CoreLabel();
        token.setWord(word);
        token.setTag(tag);
        token.setLemma(word.toLowerCase(Locale.ROOT));
        token.setBeginPosition(100 * position);
        token.setEndPosition(100 * position + word.length());
        return token;
    }

    private static String line(List<CoreLabel> tokens, NamedEntity phrase) {
        return String.join(
                " | ",
                phrase.kind().name().toLowerCase(Locale.ROOT),
                tokens.subList(phrase.nameFirst(), phrase.nameEnd()).stream()
                        .map(CoreLabel::word)
                        .collect(joining(" ")),
                phrase.title().orElse("-"),
                phrase.affiliation().orElse("-"));
    }
}
