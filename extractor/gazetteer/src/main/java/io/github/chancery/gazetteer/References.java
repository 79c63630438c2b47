package io.github.chancery.gazetteer;

import io.github.chancery.gazetteer.Selection.PostRule;
import io.github.chancery.resource.TsvFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the kept items refer to: countries by code, cities by name, posts. Few next to what a dump holds. */
final class References {
    private final Selection selection;
    private final Titles titles;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> cities = new HashMap<>();
    private final Map<String, List<String>> posts = new HashMap<>();

    private References(Selection selection, Titles titles) {
        this.selection = selection;
        this.titles = titles;
    }

    static References of(Selection selection, Titles titles, Parts parts, int count) throws IOException {
        References references = new References(selection, titles);
        parts.forEach(count, entry -> references.add(TsvFile.cells(entry)));
        return references;
    }

    private void add(List<String> cells) {
        switch (cells.get(1)) {
            case "COUNTRY" -> {
                codes.put(cells.get(0), cells.get(Entry.FIRST));
                cities.putIfAbsent(cells.get(0), cells.get(Entry.LABEL)); // a city state is its own capital
            }
            case "CITY" -> cities.put(cells.get(0), cells.get(Entry.LABEL));
            case ItemReading.POST -> posts.put(cells.get(0), cells);
            default -> {}
        }
    }

    /** The code of the first country, of the numbers given, that is kept and has one; else empty. */
    String code(String numbers) {
        for (String number : numbers.split("\\|", -1)) {
            String code = codes.getOrDefault(number, "");
            if (!code.isEmpty()) {
                return code;
            }
        }
        return "";
    }

    /** The first city, of the numbers given, that is kept. */
    Optional<String> city(String numbers) {
        for (String number : numbers.split("\\|", -1)) {
            if (cities.containsKey(number)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    String cityName(String number) {
        return cities.getOrDefault(number, "");
    }

    /** A post held, {@code number@start@end}, as a table has it; empty if its office is none that counts. */
    Optional<String> post(String held) {
        String[] parts = held.split("@", -1);
        List<String> post = posts.get(parts[0]);
        if (post == null) { // the dump does not tell which post it is
            return Optional.of(String.join("@", "", "Q" + parts[0], "", parts[1], parts[2]));
        }
        String name = ItemNames.cell(post.get(2).replace('@', ' '));
        PostRule rule = selection.posts().get(Integer.parseInt(post.get(3)));
        Optional<String> office =
                rule.office().equals(PostRule.BY_TITLE) ? titles.office(name) : Optional.of(rule.office());
        return office.map(value -> String.join("@", value, name, code(post.get(4)), parts[1], parts[2]));
    }
}
