package io.github.chancery.cli.names;

import io.github.chancery.link.NameLinker;
import io.github.chancery.link.NameLinks;
import io.github.chancery.link.NamedMention;
import io.github.chancery.link.NamedText;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Link;
import io.github.chancery.resource.TsvFile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names in rows of tab-separated cells: the name and, where known, its kind, the date and the country that it belongs to;
 * each row gets the item, its label, the score and what it is known by, name or post; empty where none is sure.
 */
public final class NameTable {
    private static final String HEADER = "name";

    private final NameLinker linker;

    /** @param linker links each row by itself */
    public NameTable(NameLinker linker) {
        this.linker = linker;
    }

    /**
     * A row with the item that its name stands for; a header row with the new columns' names.
     *
     * @param place where the row is from, for messages
     * @throws io.github.chancery.model.ChanceryException if a cell is not as it must be
     */
    public String linked(String row, String place) {
        List<String> cells = TsvFile.cells(row);
        if (cells.get(0).equalsIgnoreCase(HEADER)) {
            return row + "\tqid\tlabel\tscore\tbasis";
        }
        NameLinks best = links(
                cells.get(0),
                cell(cells, 1).map(kind -> Fields.kind(kind, place)),
                cell(cells, 2).map(date -> Fields.date(date, place)),
                cell(cells, 3));
        String basis = best.isInferred() ? "post" : "name";
        return row + best.link().map(link -> cells(link) + "\t" + basis).orElse("\t\t\t\t");
    }

    /** What a name may stand for: of the kind given, else of whichever kind fits best. */
    public NameLinks links(String name, Optional<EntityKind> kind, Optional<LocalDate> date, Optional<String> country) {
        return Arrays.stream(EntityKind.values())
                .filter(each ->
                        each != EntityKind.GROUP && kind.map(each::equals).orElse(true))
                .map(each -> new NamedMention(each, name, 0, 0))
                .map(mention -> new NamedText("", date, country.map(Set::of).orElse(Set.of()), List.of(mention)))
                .map(text -> linker.link(text).get(0))
                .max(Comparator.comparingDouble(NameTable::score))
                .orElseThrow();
    }

    private static double score(NameLinks links) {
        double best = links.candidates().stream().mapToDouble(Link::score).max().orElse(0);
        return links.link().isPresent() ? 1 + best : best;
    }

    private static Optional<String> cell(List<String> cells, int column) {
        return column < cells.size() && !cells.get(column).isBlank()
                ? Optional.of(cells.get(column).strip())
                : Optional.empty();
    }

    private static String cells(Link link) {
        return String.format(Locale.ROOT, "\t%s\t%s\t%.2f", link.item(), link.label(), link.score());
    }
}
