package io.github.chancery.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.meeting.encoder.EncoderWeights;
import io.github.chancery.meeting.encoder.RoleQuestion;
import io.github.chancery.meeting.encoder.Window;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** PyTorch's library is among the dependencies for Linux only. */
@Tag("models")
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class EncoderFitTest {
    private static final Window.Word FIRST = new Window.Word(0, 0);
    private static final Window.Word SECOND = new Window.Word(0, 1);

    @Test
    void theSameLessonsTeachTheSameAndMoreOfThemMore() {
        List<LessonWindow> lessons = List.of(window(4000, true), window(5000, false));
        List<String> told = new ArrayList<>();
        EncoderWeights once = new EncoderFit(5, 100, 1, 1e-4f, told::add).of(lessons);
        EncoderWeights again = new EncoderFit(5, 100, 1, 1e-4f, line -> {}).of(lessons);

        assertEquals(once.byName().keySet(), again.byName().keySet());
        once.byName().forEach((name, weights) -> assertArrayEquals(weights, again.get(name), () -> name));
        assertEquals(3, told.size(), () -> "told are " + told);
        assertTrue(loss(told.get(2)) < loss(told.get(1)), () -> "told are " + told);
    }

    private static double loss(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }

    /** A window of four pieces whose first word denotes an encounter, in which the second takes part, or denotes none. */
    private static LessonWindow window(int piece, boolean encounter) {
        EventLesson lesson = encounter
                ? new EventLesson(
                        FIRST,
                        Optional.of(new EventLesson.Encounter(MeetingType.MEETING, Status.HELD)),
                        List.of(new EventLesson.RoleLesson(SECOND, RoleQuestion.PARTY, true)))
                : new EventLesson(FIRST, Optional.empty(), List.of());
        return new LessonWindow(
                "made-up",
                new Window(List.of(101, piece, piece + 1, 102), Map.of(FIRST, 1, SECOND, 2), Set.of(0)),
                List.of(lesson));
    }
}
