package io.github.chancery.gazetteer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.chancery.gazetteer.Selection.ClassRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wikidata.wdtk.datamodel.interfaces.ItemDocument;
import org.wikidata.wdtk.datamodel.interfaces.ItemIdValue;
import org.wikidata.wdtk.datamodel.interfaces.Statement;

/** The second reading: the items that are kept, and the posts that are held. What they refer to is looked up later. */
final class ItemReading implements Reading {
    /** The kind of a record of a post. */
    static final String POST = "POST";

    private static final byte[] POSITION_HELD = "\"P39\"".getBytes(US_ASCII);
    private static final String POPULATION = "P1082";

    private final Selection selection;
    private final Hierarchy hierarchy;
    private final BitSet mentions;
    private final Reading before;

    /** @param before the reading that has told what it found malformed */
    ItemReading(Selection selection, Hierarchy hierarchy, Reading before) {
        this.selection = selection;
        this.hierarchy = hierarchy;
        this.mentions = hierarchy.mentions();
        this.before = before;
    }

    @Override
    public boolean concerns(byte[] json) {
        return ItemNumbers.anyIn(json, mentions) || ItemNumbers.contains(json, POSITION_HELD);
    }

    @Override
    public boolean tells(byte[] json) {
        return json[0] == '{' && json[json.length - 1] == '}' && !before.concerns(json);
    }

    @Override
    public List<String> records(ItemDocument item) {
        Optional<ItemNames> names = ItemNames.of(item, selection.languages());
        if (names.isEmpty()) {
            return List.of();
        }
        List<String> records = new ArrayList<>();
        Statements statements = new Statements(item);
        int number = ItemNumbers.of(item.getEntityId().getId());
        hierarchy.post(number).ifPresent(post -> records.add(post(number, post, names.get(), statements)));
        for (int place : hierarchy.classes(statements.items("P31"))) {
            ClassRule rule = selection.classes().get(place);
            if (fits(rule, statements)) {
                entry(item, rule, names.get(), statements).ifPresent(records::add);
                break;
            }
        }
        return records;
    }

    private static boolean fits(ClassRule rule, Statements statements) {
        return rule.without().stream().noneMatch(statements::has)
                && (rule.population() == 0 || statements.number(POPULATION) >= rule.population());
    }

    private static String post(int number, int post, ItemNames names, Statements statements) {
        List<Integer> countries = new ArrayList<>(statements.bestItems("P1001"));
        countries.addAll(statements.bestItems("P17"));
        return String.join("\t", number + "", POST, names.label(), post + "", numbers(countries));
    }

    private Optional<String> entry(ItemDocument item, ClassRule rule, ItemNames names, Statements statements) {
        List<String> cells = new ArrayList<>(List.of(
                item.getEntityId().getId().substring(1),
                rule.kind().name(),
                item.getRevisionId() == 0 ? "wikidata" : "wikidata@" + item.getRevisionId(),
                names.label(),
                aliases(rule, names, statements),
                item.getSiteLinks().size() + ""));
        switch (rule.kind()) {
            case PERSON -> {
                String held = posts(statements);
                if (held.isEmpty()) {
                    return Optional.empty();
                }
                cells.add(held);
            }
            case COUNTRY -> cells.addAll(country(rule, statements));
            case CITY -> cells.addAll(city(statements));
            case ORGANISATION -> cells.add(rule.type());
            case TOPIC -> cells.addAll(List.of(topicStart(statements), rule.type()));
        }
        return Optional.of(String.join("\t", cells));
    }

    /** The other names; a country's ISO codes are no names but where the selection says so: "IT" is mostly a word. */
    private String aliases(ClassRule rule, ItemNames names, Statements statements) {
        List<String> codes =
                rule.kind() == Kind.COUNTRY ? List.of(statements.string("P297"), statements.string("P298")) : List.of();
        return names.aliases().stream()
                .filter(name ->
                        !codes.contains(name) || selection.codesAsNames().contains(name))
                .collect(Collectors.joining("|"));
    }

    private static List<String> country(ClassRule rule, Statements statements) {
        List<String> cells = new ArrayList<>(List.of(
                ItemNames.cell(statements.string("P297")),
                statements.texts("P1549", "en").stream().map(ItemNames::cell).collect(Collectors.joining("|")),
                numbers(statements.bestItems("P36")),
                rule.type()));
        cells.addAll(statements.coordinates("P625"));
        return cells;
    }

    private static List<String> city(Statements statements) {
        List<String> cells =
                new ArrayList<>(List.of(numbers(statements.bestItems("P17")), statements.number(POPULATION) + ""));
        cells.addAll(statements.coordinates("P625"));
        return cells;
    }

    private static String topicStart(Statements statements) {
        String start = statements.date(Statements.START);
        return start.isEmpty() ? statements.date("P585") : start;
    }

    private String posts(Statements statements) {
        String death = statements.date("P570");
        return statements.all("P39").stream()
                .flatMap(statement -> post(statement, death).stream())
                .distinct()
                .collect(Collectors.joining("|"));
    }

    /** A post that was held, {@code number@start@end}; nobody holds one after death. */
    private Optional<String> post(Statement statement, String death) {
        if (!(statement.getValue() instanceof ItemIdValue held)) {
            return Optional.empty();
        }
        int post = ItemNumbers.of(held.getId());
        String start = Statements.date(statement, Statements.START).orElse("");
        String end = Statements.date(statement, Statements.END).orElse("");
        if (end.isEmpty() && Statements.qualifier(statement, Statements.END).isPresent()) {
            if (start.isEmpty()) {
                return Optional.empty();
            }
            end = start; // it ended, nobody knows when: it is only sure that it was held when it began
        }
        String last = end.isEmpty() ? death : end;
        boolean counts = hierarchy.post(post).isPresent() || hierarchy.isUnknown(post);
        return counts ? Optional.of(post + "@" + start + "@" + last) : Optional.empty();
    }

    private static String numbers(List<Integer> items) {
        return items.stream().map(String::valueOf).collect(Collectors.joining("|"));
    }
}
