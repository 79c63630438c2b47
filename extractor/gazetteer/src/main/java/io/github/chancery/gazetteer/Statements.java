package io.github.chancery.gazetteer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wikidata.wdtk.datamodel.interfaces.GlobeCoordinatesValue;
import org.wikidata.wdtk.datamodel.interfaces.ItemDocument;
import org.wikidata.wdtk.datamodel.interfaces.ItemIdValue;
import org.wikidata.wdtk.datamodel.interfaces.MonolingualTextValue;
import org.wikidata.wdtk.datamodel.interfaces.QuantityValue;
import org.wikidata.wdtk.datamodel.interfaces.Snak;
import org.wikidata.wdtk.datamodel.interfaces.SnakGroup;
import org.wikidata.wdtk.datamodel.interfaces.Statement;
import org.wikidata.wdtk.datamodel.interfaces.StatementGroup;
import org.wikidata.wdtk.datamodel.interfaces.StatementRank;
import org.wikidata.wdtk.datamodel.interfaces.StringValue;
import org.wikidata.wdtk.datamodel.interfaces.TimeValue;
import org.wikidata.wdtk.datamodel.interfaces.Value;
import org.wikidata.wdtk.datamodel.interfaces.ValueSnak;

/** What an item's document says of it. Deprecated statements do not count. */
final class Statements {
    static final String START = "P580";
    static final String END = "P582";
    private static final String AT = "P585";

    private final ItemDocument item;

    Statements(ItemDocument item) {
        this.item = item;
    }

    boolean has(String property) {
        return !all(property).isEmpty();
    }

    /** The statements of a property that are not deprecated. */
    List<Statement> all(String property) {
        StatementGroup group = item.findStatementGroup(property);
        return group == null
                ? List.of()
                : group.getStatements().stream()
                        .filter(statement -> statement.getRank() != StatementRank.DEPRECATED)
                        .toList();
    }

    /** The statements of a property that are preferred or, if none is, all; without those that have ended. */
    private List<Statement> best(String property) {
        List<Statement> all = all(property).stream()
                .filter(statement -> qualifier(statement, END).isEmpty())
                .toList();
        List<Statement> preferred = all.stream()
                .filter(statement -> statement.getRank() == StatementRank.PREFERRED)
                .toList();
        return preferred.isEmpty() ? all : preferred;
    }

    /** The numbers of the items that all present statements of a property name. */
    List<Integer> items(String property) {
        return values(
                        all(property).stream()
                                .filter(statement -> qualifier(statement, END).isEmpty()),
                        ItemIdValue.class)
                .map(value -> ItemNumbers.of(value.getId()))
                .toList();
    }

    /** The numbers of the items that the best present statements of a property name. */
    List<Integer> bestItems(String property) {
        return values(best(property).stream(), ItemIdValue.class)
                .map(value -> ItemNumbers.of(value.getId()))
                .toList();
    }

    /** The string of a property, or empty. */
    String string(String property) {
        return values(best(property).stream(), StringValue.class)
                .map(StringValue::getString)
                .findFirst()
                .orElse("");
    }

    /** The texts of a property in a language. */
    List<String> texts(String property, String language) {
        return values(best(property).stream(), MonolingualTextValue.class)
                .filter(value -> value.getLanguageCode().equals(language))
                .map(MonolingualTextValue::getText)
                .distinct()
                .toList();
    }

    /** The latest whole number of a property, or 0. */
    int number(String property) {
        return best(property).stream()
                .filter(statement -> statement.getValue() instanceof QuantityValue)
                .max(Comparator.comparing(
                        (Statement statement) -> date(statement, AT).orElse("")))
                .map(statement -> (QuantityValue) statement.getValue())
                .map(value -> value.getNumericValue()
                        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                        .intValue())
                .orElse(0);
    }

    /** Latitude and longitude in degrees with up to four decimals, or two empty strings. */
    List<String> coordinates(String property) {
        return values(best(property).stream(), GlobeCoordinatesValue.class)
                .map(value -> List.of(degrees(value.getLatitude()), degrees(value.getLongitude())))
                .findFirst()
                .orElse(List.of("", ""));
    }

    private static String degrees(double degrees) {
        String text = String.format(Locale.ROOT, "%.4f", degrees);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    /** The date of a property, or empty. */
    String date(String property) {
        return values(all(property).stream(), TimeValue.class)
                .map(WikidataDate::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    /** The date in a statement's qualifier. */
    static Optional<String> date(Statement statement, String property) {
        return qualifier(statement, property)
                .filter(ValueSnak.class::isInstance)
                .map(snak -> ((ValueSnak) snak).getValue())
                .filter(TimeValue.class::isInstance)
                .flatMap(value -> WikidataDate.of((TimeValue) value));
    }

    /** A statement's first qualifier of a property, even one that says that the value is unknown. */
    static Optional<Snak> qualifier(Statement statement, String property) {
        List<Snak> snaks = new ArrayList<>();
        for (SnakGroup group : statement.getQualifiers()) {
            if (group.getProperty().getId().equals(property)) {
                snaks.addAll(group.getSnaks());
            }
        }
        return snaks.stream().findFirst();
    }

    private static <T extends Value> Stream<T> values(Stream<Statement> statements, Class<T> type) {
        return statements.map(Statement::getValue).filter(type::isInstance).map(type::cast);
    }
}
