package io.github.chancery.documents;

import io.github.chancery.resource.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** By which paragraphs an export of Nexis is taken apart; they change, and so stand in a file. */
record NexisLayout(Pattern sign, Pattern count, Pattern begin, Pattern behind, Pattern end, Pattern said) {

    static NexisLayout shipped() {
        WordList list = WordList.of("documents/nexis.txt");
        return new NexisLayout(
                pattern(list, "sign"),
                pattern(list, "count"),
                pattern(list, "begin"),
                pattern(list, "behind"),
                pattern(list, "end"),
                pattern(list, "said"));
    }

    /** Whether a document is such an export. */
    boolean isOf(DocumentText text) {
        return text.paragraphs().stream()
                .anyMatch(paragraph -> sign.matcher(paragraph).matches());
    }

    /** How many articles it says that it holds. */
    Optional<Integer> told(DocumentText text) {
        return text.paragraphs().stream()
                .flatMap(paragraph -> count.matcher(paragraph).results())
                .map(told -> Integer.valueOf(told.group(1)))
                .findFirst();
    }

    /** The first paragraph from {@code start} that fits; that behind the last one if none does. */
    static int find(Pattern pattern, List<String> paragraphs, int start) {
        int next = start;
        while (next < paragraphs.size()
                && !pattern.matcher(paragraphs.get(next)).matches()) {
            next++;
        }
        return next;
    }

    private static Pattern pattern(WordList list, String section) {
        return Pattern.compile(String.join("|", list.entries(section)));
    }
}
