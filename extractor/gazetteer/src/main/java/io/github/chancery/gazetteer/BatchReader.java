package io.github.chancery.gazetteer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.chancery.gazetteer.Batch.Found;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.wikidata.wdtk.datamodel.helpers.Datamodel;
import org.wikidata.wdtk.datamodel.helpers.DatamodelMapper;
import org.wikidata.wdtk.datamodel.implementation.EntityDocumentImpl;
import org.wikidata.wdtk.datamodel.interfaces.ItemDocument;

/** Reads the documents of a batch; what is malformed is told and never fatal. Safe for many threads. */
final class BatchReader {
    private static final int LONGEST_REASON = 120;
    private static final ObjectReader ENTITIES = new DatamodelMapper(Datamodel.SITE_WIKIDATA)
            .readerFor(EntityDocumentImpl.class)
            .with(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT);

    private final Reading reading;

    BatchReader(Reading reading) {
        this.reading = reading;
    }

    Found read(Batch batch) {
        List<String> records = new ArrayList<>();
        List<Malformed> malformed = new ArrayList<>();
        for (Document document : batch.documents()) {
            read(document, records, malformed);
        }
        return new Found(new Batch(List.of(), batch.count(), batch.bytes()), records, malformed);
    }

    private void read(Document document, List<String> records, List<Malformed> malformed) {
        byte[] json = document.json();
        if (json[0] != '{' || json[json.length - 1] != '}') {
            if (reading.tells(json)) {
                malformed.add(new Malformed(document.number(), "it is not one JSON object on one line"));
            }
        } else if (reading.concerns(json)) {
            try {
                if (ENTITIES.readValue(json) instanceof ItemDocument item) {
                    records.addAll(reading.records(item));
                }
            } catch (IOException | RuntimeException e) { // the toolkit tells some faults when a value is asked for
                if (reading.tells(json)) {
                    malformed.add(new Malformed(document.number(), reason(e)));
                }
            }
        }
    }

    private static String reason(Exception e) {
        String message =
                e instanceof JsonProcessingException json ? json.getOriginalMessage() : String.valueOf(e.getMessage());
        String line = message.lines().findFirst().orElse("it cannot be read").replaceAll(" \\(.*", "");
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + " …";
    }
}
