package io.github.chancery.meeting.encoder;

import io.github.chancery.model.Article;
import io.github.chancery.model.ParsedArticle;
import io.github.chancery.model.Sentence;
import io.github.chancery.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Parts an article into windows around the sentences that were worth parsing. */
public final class Windows {
    /** How many pieces of a window tell of what is elsewhere: the dateline, the headline, the sentence before. */
    private static final int DATELINE = 10;

    private static final int HEADLINE = 30;
    private static final int BEFORE = 50;
    /** How much of one sentence is read. */
    private static final int LONGEST = 150;
    /** How many windows of one article are read: some tens of megabytes, and more than any report fills. */
    static final int MOST = 100;

    private final WordPieces pieces;

    public Windows(WordPieces pieces) {
        this.pieces = pieces;
    }

    /** The windows of an article that hold a sentence worth parsing, in order of the text. */
    public List<Window> of(ParsedArticle parsed) {
        List<Window> windows = new ArrayList<>();
        List<Sentence> sentences = parsed.sentences();
        int next = 0;
        while (next < sentences.size() && windows.size() < MOST) {
            if (!sentences.get(next).isParsed()) {
                next++;
                continue;
            }
            Draft draft = new Draft(parsed);
            draft.context(next);
            do {
                draft.read(next);
                next++;
            } while (next < sentences.size() && draft.fits(next));
            windows.add(draft.window());
        }
        return windows;
    }

    /** A window in the making. */
    private final class Draft {
        private final ParsedArticle parsed;
        private final List<Integer> numbers = new ArrayList<>(List.of(pieces.number(WordPieces.BEGIN)));
        private final Map<Window.Word, Integer> places = new HashMap<>();
        private final Set<Integer> read = new TreeSet<>();

        Draft(ParsedArticle parsed) {
            this.parsed = parsed;
        }

        /** What comes before the sentence that the window begins with. */
        void context(int first) {
            parsed.article().dateline().map(Article.Dateline::place).ifPresent(place -> {
                places.put(new Window.Word(Window.Word.DATELINE, 0), numbers.size());
                List<Integer> written = pieces.of(place);
                numbers.addAll(written.subList(0, Math.min(DATELINE, written.size())));
            });
            if (first > 1) {
                add(0, HEADLINE);
            }
            if (first > 0) {
                add(first - 1, BEFORE);
            }
        }

        void read(int sentence) {
            add(sentence, LONGEST);
            read.add(sentence);
        }

        boolean fits(int sentence) {
            int more = parsed.sentences().get(sentence).tokens().stream()
                    .mapToInt(token -> pieces.of(word(token)).size())
                    .sum();
            return numbers.size() + Math.min(more, LONGEST) < Window.SIZE;
        }

        private void add(int sentence, int most) {
            List<Token> tokens = parsed.sentences().get(sentence).tokens();
            int end = numbers.size() + most;
            for (int i = 0; i < tokens.size(); i++) {
                List<Integer> written = pieces.of(word(tokens.get(i)));
                if (numbers.size() + written.size() > end) {
                    return;
                }
                if (!written.isEmpty()) {
                    places.put(new Window.Word(sentence, i), numbers.size());
                    numbers.addAll(written);
                }
            }
        }

        private String word(Token token) {
            return parsed.article().text().substring(token.begin(), token.end());
        }

        Window window() {
            numbers.add(pieces.number(WordPieces.END));
            return new Window(numbers, places, read);
        }
    }
}
