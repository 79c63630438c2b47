package io.github.chancery.read;

import io.github.chancery.read.format.Head;
import io.github.chancery.resource.WordList;
import java.util.List;
import java.util.Optional;

/** Kinds of files that may hold articles and are not read, known by how they begin. */
record OtherKinds(List<Kind> kinds) {
    static final OtherKinds SHIPPED = new OtherKinds(WordList.of("read/other-kinds.txt").entries().stream()
            .map(OtherKinds::kind)
            .toList());

    OtherKinds {
        kinds = List.copyOf(kinds);
    }

    /**
     * One kind.
     *
     * @param begin the first characters
     * @param ending how its files' names end, where the beginning is not enough
     * @param sentence the rest of a sentence that begins with the file
     */
    record Kind(String begin, String ending, String sentence) {}

    /** What a stream is instead of articles, as the rest of a sentence. */
    Optional<String> of(Head head) {
        return kinds.stream()
                .filter(kind -> head.has(0, kind.begin()) && head.isNamed(kind.ending()))
                .map(Kind::sentence)
                .findFirst();
    }

    private static Kind kind(String line) {
        String[] parts = line.split("\\s*\\|\\s*", 3);
        return new Kind(parts[0], parts[1], parts[2]);
    }
}
