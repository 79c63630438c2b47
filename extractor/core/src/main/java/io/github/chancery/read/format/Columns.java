package io.github.chancery.read.format;

import io.github.chancery.read.format.TableNames.Preset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Under which names a table may hold what is read of an article. */
public final class Columns {
    private static final TableNames NAMES = TableNames.shipped();
    private static final Set<String> KNOWN = NAMES.all();

    private final Map<Field, String> chosen;

    /** @param chosen the names that the user says, which go before all others */
    public Columns(Map<Field, String> chosen) {
        this.chosen = Map.copyOf(chosen);
    }

    /** The well-known kind of table that a row shows itself to be of. */
    Optional<Preset> preset(TableRow row) {
        return NAMES.presets().stream()
                .filter(preset -> row.hasAll(preset.seenBy()))
                .findFirst();
    }

    /** The names to try, in their order. */
    List<String> names(Field field, Optional<Preset> preset) {
        String own = chosen.get(field);
        if (own != null) {
            return List.of(own);
        }
        List<String> names = new ArrayList<>(preset.map(known -> known.fields().getOrDefault(field.key(), List.of()))
                .orElse(List.of()));
        names.addAll(NAMES.fields().getOrDefault(field.key(), List.of()));
        return names;
    }

    /** Whether a value under this name must be what the field is to hold: the name is ours, or the user's word. */
    boolean isSure(Field field, String name) {
        return name.equals(field.key()) || name.equals(chosen.get(field));
    }

    /** Whether the name says what is under it. */
    boolean knows(String name) {
        return KNOWN.contains(TableNames.folded(name)) || chosen.containsValue(name);
    }

    /** Whether a name that is not known may mean this field. */
    boolean mayMean(String name, Field field) {
        String folded = TableNames.folded(name);
        return NAMES.like().getOrDefault(field.key(), List.of()).stream().anyMatch(folded::contains)
                || isMisspelt(folded, field.key());
    }

    private static boolean isMisspelt(String folded, String key) {
        return key.length() > 2 && LevenshteinDistance.getDefaultInstance().apply(folded, key) == 1;
    }

    /** Why such a table has no texts, if it has none. */
    static Optional<String> textless(Optional<Preset> preset) {
        return preset.map(Preset::name).map(NAMES.textless()::get);
    }

    /** Whether a JSON document may hold its articles under this key. */
    static boolean isList(String key) {
        return NAMES.lists().contains(key);
    }
}
