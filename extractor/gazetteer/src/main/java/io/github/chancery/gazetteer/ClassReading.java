package io.github.chancery.gazetteer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.stream.Stream;
import org.wikidata.wdtk.datamodel.interfaces.ItemDocument;

/** The first reading: which class is beneath which, and of what class posts are instances. */
final class ClassReading implements Reading {
    private static final byte[] SUBCLASS = "\"P279\"".getBytes(US_ASCII);
    private static final byte[] JURISDICTION = "\"P1001\"".getBytes(US_ASCII);

    /** Classes have a class above them (P279); posts have that or apply to a jurisdiction (P1001). */
    @Override
    public boolean concerns(byte[] json) {
        return ItemNumbers.contains(json, SUBCLASS) || ItemNumbers.contains(json, JURISDICTION);
    }

    @Override
    public boolean tells(byte[] json) {
        return true;
    }

    @Override
    public List<String> records(ItemDocument item) {
        Statements statements = new Statements(item);
        int number = ItemNumbers.of(item.getEntityId().getId());
        return Stream.of("P279", "P31")
                .flatMap(property ->
                        statements.items(property).stream().map(above -> number + "\t" + property + "\t" + above))
                .distinct()
                .toList();
    }
}
