package io.github.chancery.query.names;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Item;
import io.github.chancery.name.NameWords;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The names and aliases of a gazetteer.
 *
 * @param gazetteer read when a name is looked up
 */
public record GazetteerNames(Supplier<Gazetteer> gazetteer) implements OtherNames {
    @Override
    public Stream<String> items(String name) {
        String key = NameWords.key(name);
        return gazetteer
                .get()
                .items()
                .filter(item ->
                        item.names().anyMatch(other -> NameWords.key(other).equals(key)))
                .map(Item::item);
    }
}
