package io.github.chancery.meeting;

import io.github.chancery.model.Entity;
import io.github.chancery.model.Mention;
import java.util.List;
import java.util.Locale;

/** The topics of one encounter, as several sentences tell them. */
final class Topics {
    private Topics() {}

    /** The topics of both, without those that are only a part of another: "ceasefire" in "need for a ceasefire". */
    static List<Entity> join(List<Entity> mine, List<Entity> theirs) {
        List<Entity> joined = Entity.union(mine, theirs);
        return joined.stream()
                .filter(topic -> joined.stream().noneMatch(other -> isWithin(topic, other)))
                .toList();
    }

    private static boolean isWithin(Entity topic, Entity other) {
        Mention inner = topic.mentions().get(0);
        Mention outer = other.mentions().get(0);
        boolean within = outer.begin() <= inner.begin() && inner.end() <= outer.end();
        boolean overlaps = outer.begin() < inner.begin() && inner.begin() < outer.end();
        String name = " " + topic.name().toLowerCase(Locale.ROOT) + " ";
        boolean phrase =
                topic.name().contains(" ") && (" " + other.name().toLowerCase(Locale.ROOT) + " ").contains(name);
        return !topic.equals(other) && (within || overlaps || phrase);
    }
}
