package io.github.chancery.meeting.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.resource.Resources;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Cuts words into the pieces of a vocabulary, the longest first (WordPiece: Schuster and Nakajima, 2012), in small letters and
 * without accents, as the uncased models of BERT (Devlin et al., 2019) have it.
 */
public final class WordPieces {
    /** The piece before each text, that after it, and that for what the vocabulary lacks. */
    public static final String BEGIN = "[CLS]";

    public static final String END = "[SEP]";
    private static final String UNKNOWN = "[UNK]";
    private static final String VOCABULARY = "/all-minilm-l6-v2-tokenizer.json";

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern PARTS = Pattern.compile(
            "[\\p{IsPunctuation}\\p{Sc}\\p{Sk}\\p{Sm}]|[^\\p{IsPunctuation}\\p{Sc}\\p{Sk}\\p{Sm}\\s\\h]+");
    private static final int LONGEST = 100;

    private final Map<String, Integer> vocabulary;

    /** @param vocabulary the pieces by their numbers; those within a word begin with "##" */
    public WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
    }

    /** By the vocabulary of the encoder that ships. */
    public static WordPieces shipped() {
        try {
            JsonNode tokenizer = new ObjectMapper().readTree(Resources.bytes(WordPieces.class, VOCABULARY));
            Map<String, Integer> vocabulary = new HashMap<>();
            tokenizer
                    .path("model")
                    .path("vocab")
                    .properties()
                    .forEach(piece ->
                            vocabulary.put(piece.getKey(), piece.getValue().asInt()));
            return new WordPieces(vocabulary);
        } catch (IOException e) {
            throw new ChanceryException(
                    "the encoder's vocabulary " + VOCABULARY + " is no JSON; build Chancery anew", e);
        }
    }

    /** The number of a piece. */
    public int number(String piece) {
        return vocabulary.getOrDefault(piece, vocabulary.getOrDefault(UNKNOWN, 0));
    }

    /** The numbers of a word's pieces; none only of a word of spaces. */
    public List<Integer> of(String word) {
        String plain = ACCENTS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        List<Integer> pieces = new ArrayList<>();
        Matcher part = PARTS.matcher(plain);
        while (part.find()) {
            pieces.addAll(cut(part.group()));
        }
        return pieces;
    }

    private List<Integer> cut(String part) {
        List<Integer> pieces = new ArrayList<>();
        int begin = 0;
        while (begin < part.length()) {
            int from = begin;
            int end = IntStream.iterate(part.length(), i -> i > from, i -> i - 1)
                    .filter(i -> vocabulary.containsKey(piece(part, from, i)))
                    .findFirst()
                    .orElse(begin);
            if (end == begin || part.length() > LONGEST) {
                return List.of(number(UNKNOWN));
            }
            pieces.add(number(piece(part, begin, end)));
            begin = end;
        }
        return pieces;
    }

    private static String piece(String part, int begin, int end) {
        return (begin == 0 ? "" : "##") + part.substring(begin, end);
    }
}
