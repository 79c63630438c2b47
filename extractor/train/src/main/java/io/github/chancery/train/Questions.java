package io.github.chancery.train;

import io.github.chancery.meeting.encoder.Distances;
import io.github.chancery.meeting.encoder.EventQuestion;
import io.github.chancery.meeting.encoder.RoleQuestion;
import io.github.chancery.meeting.encoder.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lessons of a window as arrays: which rows are asked, what the right answers are, and how much each counts. */
final class Questions {
    private static final List<EventQuestion> EVENTS = List.of(EventQuestion.values());
    private static final List<RoleQuestion> ROLES = List.of(RoleQuestion.values());
    private static final float KIND = 0.3f;

    private final int[] events;
    private final float[] eventYes;
    private final float[] eventWeight;
    private final int[] roleEvents;
    private final int[] roleWords;
    private final int[] distances;
    private final float[] roleYes;
    private final float[] roleWeight;
    private final int asked;

    private record Pair(int event, int word, int distance) {}

    private Questions(
            int[] events,
            float[] eventYes,
            float[] eventWeight,
            int[] roleEvents,
            int[] roleWords,
            int[] distances,
            float[] roleYes,
            float[] roleWeight,
            int asked) {
        this.events = events;
        this.eventYes = eventYes;
        this.eventWeight = eventWeight;
        this.roleEvents = roleEvents;
        this.roleWords = roleWords;
        this.distances = distances;
        this.roleYes = roleYes;
        this.roleWeight = roleWeight;
        this.asked = asked;
    }

    static Questions of(LessonWindow lessons) {
        Map<Window.Word, Integer> places = lessons.window().places();
        List<Integer> events = new ArrayList<>();
        List<float[]> yes = new ArrayList<>();
        List<float[]> weight = new ArrayList<>();
        Map<Pair, float[]> roleYes = new LinkedHashMap<>();
        Map<Pair, float[]> roleWeight = new LinkedHashMap<>();
        int asked = 0;
        for (EventLesson lesson : lessons.events()) {
            Integer place = places.get(lesson.word());
            if (place == null) {
                continue;
            }
            events.add(place);
            yes.add(answers(lesson.encounter()));
            weight.add(weights(lesson.encounter()));
            for (EventLesson.RoleLesson role : lesson.roles()) {
                Integer word = places.get(role.word());
                if (word != null) {
                    Pair pair = new Pair(place, word, Distances.step(lesson.word(), role.word()));
                    int question = ROLES.indexOf(role.question());
                    roleYes.computeIfAbsent(pair, key -> new float[ROLES.size()])[question] = role.yes() ? 1 : 0;
                    roleWeight.computeIfAbsent(pair, key -> new float[ROLES.size()])[question] = 1;
                    asked++;
                }
            }
        }
        List<Pair> pairs = List.copyOf(roleYes.keySet());
        return new Questions(
                ints(events),
                flat(yes),
                flat(weight),
                ints(pairs.stream().map(Pair::event).toList()),
                ints(pairs.stream().map(Pair::word).toList()),
                ints(pairs.stream().map(Pair::distance).toList()),
                flat(List.copyOf(roleYes.values())),
                flat(List.copyOf(roleWeight.values())),
                asked);
    }

    int[] events() {
        return events;
    }

    float[] eventYes() {
        return eventYes;
    }

    float[] eventWeight() {
        return eventWeight;
    }

    int[] roleEvents() {
        return roleEvents;
    }

    int[] roleWords() {
        return roleWords;
    }

    int[] distances() {
        return distances;
    }

    float[] roleYes() {
        return roleYes;
    }

    float[] roleWeight() {
        return roleWeight;
    }

    /** How many questions about roles there are. */
    int asked() {
        return asked;
    }

    private static float[] answers(Optional<EventLesson.Encounter> encounter) {
        float[] answers = new float[EVENTS.size()];
        encounter.ifPresent(denoted -> {
            answers[EVENTS.indexOf(EventQuestion.TRIGGER)] = 1;
            answers[EVENTS.indexOf(EventQuestion.valueOf(denoted.type().name()))] = 1;
            answers[EVENTS.indexOf(EventQuestion.valueOf(denoted.status().name()))] = 1;
        });
        return answers;
    }

    /** Of what is no encounter nobody asks the type. */
    private static float[] weights(Optional<EventLesson.Encounter> encounter) {
        float[] weights = new float[EVENTS.size()];
        if (encounter.isPresent()) {
            Arrays.fill(weights, KIND);
        }
        weights[EVENTS.indexOf(EventQuestion.TRIGGER)] = 1;
        return weights;
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static float[] flat(List<float[]> rows) {
        int width = rows.isEmpty() ? 0 : rows.getFirst().length;
        float[] flat = new float[rows.size() * width];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, flat, i * width, width);
        }
        return flat;
    }
}
