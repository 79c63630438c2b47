package io.github.chancery.meeting.sentence;

import io.github.chancery.meeting.encoder.EncodedArticle;
import io.github.chancery.meeting.encoder.Window;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.Sentence;
import io.github.chancery.model.TimeExpression;
import io.github.chancery.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A sentence with the look-ups that reading it needs. Tokens are named by their index; of one outside the sentence may be asked,
 * too.
 */
public final class SentenceView {
    private static final String OUTSIDE = ".";

    private final String text;
    private final Sentence sentence;
    private final int index;
    private final EncodedArticle encoded;

    /**
     * @param text the article's text
     * @param sentence one of its sentences
     * @param index which one, from 0
     * @param encoded what the encoder says of the article's words
     */
    public SentenceView(String text, Sentence sentence, int index, EncodedArticle encoded) {
        this.text = text;
        this.sentence = sentence;
        this.index = index;
        this.encoded = encoded;
    }

    /** A sentence of an article that the encoder did not read. */
    public SentenceView(String text, Sentence sentence, int index) {
        this(text, sentence, index, EncodedArticle.NONE);
    }

    /** What the encoder says of the article's words. */
    public EncodedArticle encoded() {
        return encoded;
    }

    /** A word of this sentence among those of its article. */
    public Window.Word wordAt(int position) {
        return new Window.Word(index, position);
    }

    public int index() {
        return index;
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return sentence.tokens().size();
    }

    /** The word at a position, as written; nothing outside the sentence. */
    public String word(int position) {
        return has(position) ? token(position).word() : "";
    }

    /** The word at a position in small letters; nothing outside the sentence. */
    public String lower(int position) {
        return word(position).toLowerCase(Locale.ROOT);
    }

    /** The dictionary form at a position; nothing outside the sentence. */
    public String lemma(int position) {
        return has(position) ? token(position).lemma() : "";
    }

    /** The part of speech at a position; outside the sentence that of a full stop. */
    public String tag(int position) {
        return has(position) ? token(position).tag() : OUTSIDE;
    }

    /** Where the word at a position begins in the article's text. */
    public int begin(int position) {
        return token(position).begin();
    }

    private boolean has(int position) {
        return position >= 0 && position < size();
    }

    private Token token(int position) {
        return sentence.tokens().get(position);
    }

    /** Whether a noun is in the plural; of "Ministers" at the head of a sentence the tagger sees only that it is a name. */
    public boolean isPlural(int position) {
        return tag(position).endsWith("S")
                || (tag(position).equals("NNP")
                        && word(position).endsWith("s")
                        && nameAt(position)
                                .filter(name -> name.kind() == NamedEntity.Kind.POST)
                                .isPresent());
    }

    public Optional<NamedEntity> nameAt(int position) {
        return sentence.names().stream().filter(name -> name.covers(position)).findFirst();
    }

    public Optional<TimeExpression> timeAt(int position) {
        return sentence.times().stream()
                .filter(time -> time.first() <= position && position < time.end())
                .findFirst();
    }

    /** The dependents of a token by relations that match a regular expression, in order of the text. */
    public List<Integer> dependents(int governor, String relation) {
        TreeSet<Integer> found = new TreeSet<>();
        for (Dependency edge : sentence.dependencies()) {
            if (edge.governor() == governor && edge.relation().matches(relation)) {
                found.add(edge.dependent());
            }
        }
        return List.copyOf(found);
    }

    /** What a token hangs on first. */
    public Optional<Dependency> above(int dependent) {
        return sentence.dependencies().stream()
                .filter(edge -> edge.dependent() == dependent)
                .findFirst();
    }

    /** The text from one token to before another, as written. */
    public String text(int first, int end) {
        return text.substring(token(first).begin(), token(end - 1).end());
    }

    public Mention mention(int first, int end) {
        return Mention.of(text, token(first).begin(), token(end - 1).end());
    }

    /** The whole sentence. */
    public Mention mention() {
        return mention(0, size());
    }
}
