package io.github.chancery.merge.copy;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import io.github.chancery.graph.TextSignature;
import io.github.chancery.graph.meeting.SignedText;
import io.github.chancery.model.EntityKey;
import io.github.chancery.model.SourceArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds all articles of a store that are copies of others. Only texts whose signatures share a part are compared
 * (locality-sensitive hashing; Indyk and Motwani 1998), so that the cost grows as the number of articles does.
 */
final class NearDuplicates {
    /** Of more texts that share a part only those of one week are compared. */
    private static final int FEW = 50;

    private static final long INDEX = 0xffffffffL;

    private final Texts texts;
    private final UnionFind<String> clusters = new UnionFind<>();

    /** What articles with the same text may differ in; where they do not, one stands for both. */
    private record Alike(String textHash, Optional<LocalDate> published, Set<EntityKey> participants) {
        /** Nothing if the graph has no hash. */
        static Optional<Alike> of(SourceArticle source) {
            return source.textHash().map(hash -> new Alike(hash, source.published(), source.participants()));
        }
    }

    NearDuplicates(Texts texts) {
        this.texts = texts;
    }

    /** The articles that are copies of each other. */
    UnionFind<String> clusters() {
        joinAddresses();
        List<SignedText> different = joinSame(texts.all());
        for (int band = 0; band < TextSignature.BANDS; band++) {
            compareSharing(band, different);
        }
        return clusters;
    }

    /** The same, where all texts share a part of their signatures, or an address, or are not known to be copies otherwise. */
    UnionFind<String> clustersOfSharing() {
        joinAddresses();
        compare(joinSame(texts.all()));
        return clusters;
    }

    /** An address holds one article, whatever its texts. */
    private void joinAddresses() {
        texts.byAddress().forEach(articles -> articles.forEach(article -> clusters.join(articles.getFirst(), article)));
    }

    /** Joins texts that are the same to the letter, and gives back those that differ in more than the article. */
    private List<SignedText> joinSame(List<SignedText> all) {
        List<SignedText> different = new ArrayList<>();
        for (List<SignedText> group :
                all.stream().collect(groupingBy(SignedText::signature)).values()) {
            if (group.size() == 1) {
                different.addAll(group);
            } else {
                different.addAll(joinSameOf(group));
            }
        }
        return different.stream().sorted(comparing(SignedText::article)).toList();
    }

    private List<SignedText> joinSameOf(List<SignedText> group) {
        Map<String, String> first = new HashMap<>();
        Set<Alike> seen = new HashSet<>();
        List<SignedText> different = new ArrayList<>();
        for (SignedText text : group) {
            SourceArticle source = texts.source(text);
            source.textHash()
                    .ifPresent(hash ->
                            clusters.join(first.computeIfAbsent(hash, unknown -> text.article()), text.article()));
            if (Alike.of(source).map(seen::add).orElse(true)) {
                different.add(text);
            }
        }
        return different;
    }

    /** Sorts the texts by a part of their signatures, so that those that share it stand together. */
    private void compareSharing(int band, List<SignedText> different) {
        long[] keys = IntStream.range(0, different.size())
                .mapToLong(i -> (long) different.get(i).signature().band(band) << Integer.SIZE | i)
                .sorted()
                .toArray();
        int begin = 0;
        for (int end = 1; end <= keys.length; end++) {
            if (end == keys.length || keys[end] >> Integer.SIZE != keys[begin] >> Integer.SIZE) {
                if (end - begin > 1) {
                    compare(Arrays.stream(keys, begin, end)
                            .mapToObj(key -> different.get((int) (key & INDEX)))
                            .toList());
                }
                begin = end;
            }
        }
    }

    private void compare(List<SignedText> sharing) {
        boolean many = sharing.size() > FEW;
        List<SignedText> ordered = many ? inTime(sharing) : sharing;
        for (int i = 0; i < ordered.size(); i++) {
            SignedText text = ordered.get(i);
            for (SignedText next : ordered.subList(i + 1, ordered.size())) {
                if (many && !SourceRules.areOfOneWeek(texts.source(text), texts.source(next))) {
                    break;
                }
                if (!clusters.areJoined(text.article(), next.article()) && texts.areCopies(text, next)) {
                    clusters.join(text.article(), next.article());
                }
            }
        }
    }

    private List<SignedText> inTime(List<SignedText> sharing) {
        return sharing.stream()
                .sorted(comparing((SignedText text) -> texts.source(text), SourceRules.EARLIEST_FIRST))
                .toList();
    }
}
