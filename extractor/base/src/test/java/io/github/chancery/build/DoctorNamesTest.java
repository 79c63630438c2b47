package io.github.chancery.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.build.Finding.Matter;
import io.github.chancery.query.names.StoreNames;
import io.github.chancery.store.tdb.TdbStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of names that lies with a store. */
class DoctorNamesTest {
    @Test
    void aDamagedIndexIsMadeAnew(@TempDir Path directory) throws IOException {
        try (Patient patient = Patient.in(TdbStore.open(directory))) {
            Doctor doctor = patient.doctor();
            new StoreNames(patient.store()).current();
            assertTrue(doctor.check().isSound());
            harm(directory.resolve("names"));
            Diagnosis diagnosis = doctor.check();
            assertEquals(Set.of(Matter.NAMES), diagnosis.counts().keySet());
            assertEquals(List.of("the index of names was made anew"), doctor.mend(diagnosis));
            assertTrue(doctor.check().isSound());
        }
    }

    private static void harm(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(cfs|cfe|si)"))
                    .toList()) {
                Files.write(file, new byte[100]);
            }
        }
    }
}
