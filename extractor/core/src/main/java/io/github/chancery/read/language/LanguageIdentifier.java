package io.github.chancery.read.language;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells in which language texts are that are not in English. Wherever that is not sure, nothing is told: a text that is short, or
 * full of foreign names, may be English. The model is read when the first text is met that does not look English.
 */
public final class LanguageIdentifier {
    private static final String MODEL = "/langdetect-183.bin";
    private static final int LOOKED_AT = 10_000;
    /** Shorter texts may be a list of names. */
    private static final int SHORTEST = 100;
    /** In letters of which each says more, or that English does not have. */
    private static final int SHORTEST_IN_OTHER_LETTERS = 20;

    /** So many times as likely as English. Lists of foreign names come to five, sentences in other languages to over twenty. */
    private static final int LIKELIER = 15;

    private static final String ENGLISH = "eng";
    /** Names that Java knows under others: Mandarin is called Chinese. */
    private static final Map<String, String> CODES = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    code -> code.equals("zh") ? "cmn" : Locale.of(code).getISO3Language(),
                    code -> code,
                    (first, second) -> first));

    private final English english = English.shipped();
    private Optional<LanguageDetectorME> detector = Optional.empty();

    /** The language of a text, such as French, if it surely is another than English. */
    public Optional<String> other(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LOOKED_AT));
        if (english.is(beginning)) {
            return Optional.empty();
        }
        long letters = beginning.codePoints().filter(Character::isLetter).count();
        long latin = beginning.codePoints().filter(LanguageIdentifier::isLatin).count();
        boolean inOtherLetters = latin * 2 < letters;
        if (letters < (inOtherLetters ? SHORTEST_IN_OTHER_LETTERS : SHORTEST)) {
            return Optional.empty();
        }
        Map<String, Double> chances = Arrays.stream(detector().predictLanguages(beginning))
                .collect(Collectors.toMap(Language::getLang, Language::getConfidence));
        double least = inOtherLetters ? 0 : LIKELIER * chances.getOrDefault(ENGLISH, 0.0);
        return chances.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(likeliest ->
                        likeliest.getValue() > least && !likeliest.getKey().equals(ENGLISH))
                .map(likeliest -> name(likeliest.getKey()));
    }

    private static boolean isLatin(int letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static String name(String code) {
        return Locale.of(CODES.getOrDefault(code, code)).getDisplayLanguage(Locale.ENGLISH);
    }

    private LanguageDetectorME detector() {
        LanguageDetectorME known = detector.orElseGet(LanguageIdentifier::load);
        detector = Optional.of(known);
        return known;
    }

    private static LanguageDetectorME load() {
        try (InputStream model = LanguageDetectorME.class.getResourceAsStream(MODEL)) {
            return new LanguageDetectorME(new LanguageDetectorModel(requireNonNull(model)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
