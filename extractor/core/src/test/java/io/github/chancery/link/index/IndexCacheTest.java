package io.github.chancery.link.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.link.item.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void aBrokenIndexIsBuiltAgain(@TempDir Path caches) throws IOException {
        IndexCache cache = new IndexCache(caches);
        assertOpens(cache, "1");
        List<Path> files;
        try (Stream<Path> listed = Files.list(caches.resolve("gazetteer-1"))) {
            files = listed.filter(file -> !file.endsWith("write.lock")).toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
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
        assertTrue(Files.isDirectory(caches.resolve("gazetteer-1")));
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
