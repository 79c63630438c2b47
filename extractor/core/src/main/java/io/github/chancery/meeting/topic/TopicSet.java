package io.github.chancery.meeting.topic;

import io.github.chancery.model.Entity;
import io.github.chancery.model.Mention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The topics of one encounter, as several sentences tell them. */
public final class TopicSet {
    private TopicSet() {}

    /** The topics of both, without those that are only a part of another: "ceasefire" in "need for a ceasefire". */
    public static List<Entity> join(List<Entity> mine, List<Entity> theirs) {
        List<Entity> joined = union(mine, theirs);
        return joined.stream()
                .filter(topic -> joined.stream().noneMatch(other -> isWithin(topic, other)))
                .toList();
    }

    /** The topics of both lists in their order, of several with one name the first. */
    private static List<Entity> union(List<Entity> mine, List<Entity> theirs) {
        Map<String, Entity> joined = new LinkedHashMap<>();
        Stream.concat(mine.stream(), theirs.stream())
                .forEach(topic -> joined.putIfAbsent(topic.name().toLowerCase(Locale.ROOT), topic));
        return List.copyOf(joined.values());
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
