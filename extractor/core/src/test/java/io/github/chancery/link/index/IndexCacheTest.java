package io.github.chancery.link.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.link.gazetteer.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IndexCacheTest {
    private final AtomicInteger built = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({"/caches, /caches/chancery", "relative, /home/frodo/.cache/chancery", "'', /home/frodo/.cache/chancery"
    })
    void theCacheIsWhereTheUsersCachesAre(String given, Path expected) {
        assertEquals(
                expected,
                IndexCache.of(Map.of("XDG_CACHE_HOME", given), "/home/frodo").directory());
    }

    @Test
    void anIndexIsBuiltOnceAndReused(@TempDir Path caches) {
        assertOpens(new IndexCache(caches.resolve("new")), "1");
        assertOpens(new IndexCache(caches.resolve("new")), "1");
        assertEquals(1, built.get());
        assertOpens(new IndexCache(caches.resolve("new")), "2");
        assertEquals(2, built.get());
    }

    static Stream<UnaryOperator<byte[]>> harms() {
        return Stream.of(
                bytes -> new byte[0],
                bytes -> Arrays.copyOf(bytes, bytes.length / 3),
                bytes -> Arrays.copyOf(bytes, bytes.length - 1),
                bytes -> flipped(bytes, 0),
                bytes -> flipped(bytes, bytes.length / 2),
                bytes -> flipped(bytes, bytes.length - 1));
    }

    private static byte[] flipped(byte[] bytes, int at) {
        bytes[at] ^= 1;
        return bytes;
    }

    @ParameterizedTest
    @MethodSource("harms")
    void aBrokenIndexIsBuiltAgain(UnaryOperator<byte[]> harm, @TempDir Path caches) throws IOException {
        IndexCache cache = new IndexCache(caches);
        assertOpens(cache, "1");
        List<Path> files;
        try (Stream<Path> listed = Files.list(caches.resolve("gazetteer-1-" + ItemDocuments.FORMAT))) {
            files = listed.filter(file -> !file.endsWith("write.lock")).toList();
        }
        for (Path file : files) {
            Files.write(file, harm.apply(Files.readAllBytes(file)));
        }
        assertOpens(cache, "1");
        assertOpens(cache, "1");
        assertEquals(2, built.get());
    }

    @Test
    void aCacheThatCannotBeWrittenIsDoneWithout(@TempDir Path caches) throws IOException {
        Path file = Files.writeString(caches.resolve("file"), "no directory");
        assertOpens(new IndexCache(file), "1");
        assertOpens(new IndexCache(file), "1");
        assertEquals(2, built.get());
    }

    @Test
    void manyAtOnceBuildItOnce(@TempDir Path caches) {
        IntStream.range(0, 8).parallel().forEach(i -> assertOpens(new IndexCache(caches), "1"));
        assertEquals(1, built.get());
        assertTrue(Files.isDirectory(caches.resolve("gazetteer-1-" + ItemDocuments.FORMAT)));
    }

    @Test
    void buildingOneDeletesThoseThatWereNotUsedForLong(@TempDir Path caches) throws IOException {
        IndexCache cache = new IndexCache(caches);
        assertOpens(cache, "1");
        assertOpens(cache, "2");
        Path unused = caches.resolve("gazetteer-1-" + ItemDocuments.FORMAT);
        Path used = caches.resolve("gazetteer-2-" + ItemDocuments.FORMAT);
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(31)));
        Files.setLastModifiedTime(unused, old);
        Files.setLastModifiedTime(used, old);
        Path other = Files.setLastModifiedTime(Files.createDirectory(caches.resolve("others")), old);
        assertOpens(cache, "2");
        assertOpens(cache, "3");
        assertFalse(Files.exists(unused));
        assertTrue(Files.exists(used), "just opened");
        assertTrue(Files.exists(other), "not ours");
    }

    private Stream<Item> items() {
        built.incrementAndGet();
        return Invented.ITEMS.stream();
    }

    private void assertOpens(IndexCache cache, String version) {
        try (ItemIndex index = cache.open(version, this::items, Invented.DOCUMENTS)) {
            assertEquals(Invented.ITEMS.size(), index.all().count());
        }
    }
}
