package io.github.chancery.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.model.Article;
import io.github.chancery.model.Article.Block;
import io.github.chancery.model.ChanceryException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A sketch of an article's text by which similar texts are found: how many different runs of {@value #RUN} words it has,
 * without headlines, capitals and punctuation, and the last byte of each of {@value #HASHES} MinHashes over them (Broder
 * 1997; Li and König 2010).
 */
public final class TextSignature {
    /** In how many parts a signature is to be looked up: texts that share no part are not similar. */
    public static final int BANDS = 42;

    private static final int HASHES = 128;
    private static final int BAND_BYTES = HASHES / BANDS;
    private static final int BYTE = 0xff;
    private static final int RUN = 4;
    /** Two bytes are the same by chance once in so many times. */
    private static final double BYTES = 256;

    private static final Pattern WRITTEN = Pattern.compile("minhash:([1-9][0-9]{0,8}):([A-Za-z0-9+/]{171}=)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final int runs;
    private final byte[] bytes;

    private TextSignature(int runs, byte[] bytes) {
        this.runs = runs;
        this.bytes = bytes;
    }

    /** The signature of the article's own text, or nothing if that has fewer than {@value #RUN} words. */
    static Optional<TextSignature> of(Article article) {
        List<String> words = WORD.matcher(text(article).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        if (words.size() < RUN) {
            return Optional.empty();
        }
        Set<String> runs = IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(i -> String.join(" ", words.subList(i, i + RUN)))
                .collect(Collectors.toSet());
        long[] least = new long[HASHES];
        Arrays.fill(least, -1);
        runs.forEach(run -> lower(least, MurmurHash3.hash128x64(run.getBytes(UTF_8))));
        byte[] bytes = new byte[HASHES];
        for (int i = 0; i < HASHES; i++) {
            bytes[i] = (byte) least[i];
        }
        return Optional.of(new TextSignature(runs.size(), bytes));
    }

    /**
     * The signature that a graph holds as this text.
     *
     * @throws ChanceryException if it is none
     */
    public static TextSignature parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new ChanceryException("the store holds \"" + text
                    + "\" where an article's signature is to be; build its article again in a new store");
        }
        return new TextSignature(
                Integer.parseInt(written.group(1)), Base64.getDecoder().decode(written.group(2)));
    }

    /**
     * How similar two texts are: the share, from 0 to 1, of the runs of words of both that they have in common, give or
     * take 0.04.
     */
    public double similarity(TextSignature other) {
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += bytes[i] == other.bytes[i] ? 1 : 0;
        }
        return Math.max(0, ((double) same / HASHES - 1 / BYTES) / (1 - 1 / BYTES));
    }

    /** How much of the shorter text is in the longer: the share, from 0 to 1, of its runs of words. */
    public double overlap(TextSignature other) {
        double similarity = similarity(other);
        double shared = similarity / (1 + similarity) * (runs + other.runs);
        return Math.min(1, shared / Math.min(runs, other.runs));
    }

    /**
     * A part of the signature. Of texts as similar as 0.4, 94 in 100 share one or more, and of those as similar as 0.6
     * nearly all.
     *
     * @param number from 0 to {@link #BANDS}, exclusive
     */
    public int band(int number) {
        int band = 0;
        for (int i = number * BAND_BYTES; i < (number + 1) * BAND_BYTES; i++) {
            band = band << Byte.SIZE | (bytes[i] & BYTE);
        }
        return band;
    }

    /** As graphs hold it. */
    @Override
    public String toString() {
        return "minhash:" + runs + ":" + Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextSignature signature
                && runs == signature.runs
                && Arrays.equals(bytes, signature.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** As many hash functions as needed are made of two (Kirsch and Mitzenmacher 2006). */
    private static void lower(long[] least, long[] hash) {
        long value = hash[0];
        for (int i = 0; i < HASHES; i++) {
            if (Long.compareUnsigned(value, least[i]) < 0) {
                least[i] = value;
            }
            value += hash[1];
        }
    }

    private static String text(Article article) {
        if (article.blocks().isEmpty()) {
            return article.text();
        }
        return article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .map(block -> article.text().substring(block.begin(), block.end()))
                .collect(Collectors.joining("\n"));
    }
}
