package io.github.chancery.pipeline.spec;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.chancery.model.KnownNames;
import io.github.chancery.resource.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The names of the invented actors that the examples of shipped patterns tell of. */
final class InventedNames {
    private static final String FILE = "/io/github/chancery/meeting/invented.yml";

    private InventedNames() {}

    /** The names, read anew. */
    static KnownNames read() {
        try {
            return JsonMapper.builder(new YAMLFactory())
                    .build()
                    .readValue(Resources.bytes(InventedNames.class, FILE), KnownNames.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
