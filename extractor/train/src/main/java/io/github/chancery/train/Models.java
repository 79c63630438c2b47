package io.github.chancery.train;

import io.github.chancery.meeting.candidate.Scorers;
import io.github.chancery.meeting.decision.EncounterScorers;
import io.github.chancery.meeting.decision.Joining;
import io.github.chancery.meeting.decision.JoiningFeatures;
import io.github.chancery.meeting.score.LogisticModel;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Fitted models by their names, as the scorers that use them and as the files that ship. */
final class Models {
    private static final LogisticModel NEVER = new LogisticModel(-10, Map.of());

    private final Map<String, LogisticModel> byName = new TreeMap<>();

    void put(String name, LogisticModel model) {
        byName.put(name, model);
    }

    private LogisticModel get(String name) {
        LogisticModel model = byName.get(name);
        if (model == null) {
            throw new IllegalArgumentException("no model is named " + name + "; there are " + byName.keySet());
        }
        return model;
    }

    /** The names of those that decide of the words of a sentence. */
    static String[] ofWords() {
        Stream<String> types = Arrays.stream(MeetingType.values()).map(Models::name);
        Stream<String> statuses = Arrays.stream(Status.values()).map(Models::name);
        return Stream.of(Stream.of("trigger", "party", "place", "time", "topic"), types, statuses)
                .flatMap(names -> names)
                .toArray(String[]::new);
    }

    static String name(MeetingType type) {
        return "type-" + type.name().toLowerCase(Locale.ROOT);
    }

    static String name(Status status) {
        return "status-" + status.name().toLowerCase(Locale.ROOT);
    }

    /** What decides of the words of a sentence. */
    Scorers scorers() {
        Map<MeetingType, LogisticModel> types = new EnumMap<>(MeetingType.class);
        for (MeetingType type : MeetingType.values()) {
            types.put(type, get(name(type)));
        }
        Map<Status, LogisticModel> statuses = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            statuses.put(status, get(name(status)));
        }
        return new Scorers(get("trigger"), types, statuses, get("party"), get("place"), get("time"), get("topic"));
    }

    /** What decides which events are of one encounter. */
    Joining joining() {
        LogisticModel same = get("same");
        return retelling -> same.chance(JoiningFeatures.of(retelling));
    }

    /** What decides of an encounter; one that is not fitted yet says yes and no alike. */
    EncounterScorers encounterScorers() {
        LogisticModel undecided = new LogisticModel(0, Map.of());
        return new EncounterScorers(
                get("participant"),
                get("date"),
                get("setting"),
                byName.getOrDefault("encounter", undecided),
                get("same"),
                byName.getOrDefault("doublet", NEVER),
                byName.getOrDefault("following", NEVER));
    }

    /** Writes each model into a file of a folder, its features by name. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, LogisticModel> model : byName.entrySet()) {
            Files.write(
                    folder.resolve(model.getKey() + ".tsv"), model.getValue().lines());
        }
    }
}
