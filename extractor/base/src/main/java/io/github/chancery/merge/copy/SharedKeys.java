package io.github.chancery.merge.copy;

import io.github.chancery.graph.TextSignature;
import io.github.chancery.graph.meeting.SourceText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Copies among articles that are not all at hand: two are found to be copies where those are looked at together that share
 * a key. Of all that are so found and linked, one by another, the originals are told.
 */
public final class SharedKeys {
    private SharedKeys() {}

    /** The keys of an article: its addresses, its text's signature, and each part of that. */
    public static Stream<String> of(SourceText text) {
        Stream<String> addresses = text.addresses().stream().map(address -> "address " + address);
        return Stream.concat(
                addresses,
                text.signature().stream()
                        .flatMap(signature -> Stream.concat(
                                Stream.of("text " + signature),
                                IntStream.range(0, TextSignature.BANDS)
                                        .mapToObj(band -> "part " + band + " " + signature.band(band)))));
    }

    /** The clusters of articles that are copies of each other, as far as those show that share a key; by IRI. */
    public static Collection<List<String>> copies(Collection<SourceText> sharing) {
        return new NearDuplicates(new ListedTexts(sharing)).clustersOfSharing().groups();
    }

    /**
     * The original of each article that is a copy.
     *
     * @param linked articles with all that they are linked with
     */
    public static Map<String, String> originals(Collection<SourceText> linked) {
        Texts texts = new ListedTexts(linked);
        return Copies.of(texts, new NearDuplicates(texts).clusters()).originals();
    }
}
