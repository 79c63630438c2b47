package io.github.chancery.language.title;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.resource.WordList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that titles are made of.
 *
 * @param heads nouns that head a title, singular
 * @param honorifics what stands between a title and a name
 * @param portfolios what a minister is "of" that is no country or organisation
 * @param alone heads that no "to …" or "for …" completes
 * @param resident heads that no "to …" completes
 * @param opening words that begin a title right before its head, though no modifiers elsewhere
 * @param countries posts that only one country has, to its name
 * @param outside modifiers that are no part of a title
 * @param former what stands before a post that somebody no longer has
 * @param local heads of posts of a city or a part of a state
 * @param namesakes parts of a state that are called as a state or a capital is
 * @param subordinate nouns for who works for a person: "an aide to …"
 * @param kin nouns for who is a person's relative or friend, and acts for nobody
 * @param events nouns for an encounter and words that describe one: no part of the name of the body that meets
 */
public record TitleWords(
        Set<String> heads,
        Set<String> honorifics,
        Set<String> portfolios,
        Set<String> alone,
        Set<String> resident,
        Set<String> opening,
        Map<String, String> countries,
        Set<String> outside,
        Set<String> former,
        Set<String> local,
        Set<String> namesakes,
        Set<String> subordinate,
        Set<String> kin,
        Set<String> events) {
    private static final String EX = "ex-";

    /** The words of a list with a section for each of these. */
    public static TitleWords of(WordList words) {
        return new TitleWords(
                words.words("head"),
                words.words("honorific"),
                words.words("portfolio"),
                words.words("alone"),
                words.words("resident"),
                words.words("opening"),
                words.pairs("of"),
                words.words("outside"),
                words.words("former"),
                words.words("local"),
                words.words("namesake"),
                words.words("subordinate"),
                words.words("kin"),
                words.words("event"));
    }

    /** Whether a word is a noun that heads a title. */
    public boolean isHead(CoreLabel token) {
        return token.tag().startsWith("NN")
                && (heads.contains(token.word())
                        || heads.contains(token.lemma().toLowerCase(Locale.ROOT))
                        || heads.contains(singular(token.word()))
                        || isFormerHead(token.word().toLowerCase(Locale.ROOT)));
    }

    /** Whether "to …" or "for …" completes a head, singular or plural: "Envoy for Syria", "Ambassador to Libya". */
    public boolean isCompleted(String head, String preposition) {
        boolean goes = preposition.equals("to") && (resident.contains(head) || resident.contains(singular(head)));
        return !goes && !alone.contains(head) && !alone.contains(singular(head));
    }

    private boolean isFormerHead(String word) {
        return word.startsWith(EX) && heads.contains(singular(word.substring(EX.length())));
    }

    /** Whether a word says that a post is no longer somebody's: "former", "ex-president". */
    boolean isFormer(String word) {
        return former.contains(word) || word.startsWith(EX);
    }

    /** The tagger's lemma of a capitalised plural ("Ministers") keeps its ending. */
    private static String singular(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
