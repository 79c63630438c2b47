package io.github.chancery.train;

import io.github.chancery.meeting.encoder.Window;
import java.util.List;

/** A window of an annotated article with what is to be said of its words. */
record LessonWindow(String article, Window window, List<EventLesson> events) {
    LessonWindow {
        events = List.copyOf(events);
    }

    /** The windows of an article that have lessons. */
    static List<LessonWindow> of(String article, List<Window> windows, List<EventLesson> lessons) {
        return windows.stream()
                .map(window -> new LessonWindow(
                        article,
                        window,
                        lessons.stream()
                                .filter(lesson -> window.sentences()
                                        .contains(lesson.word().sentence()))
                                .toList()))
                .filter(window -> !window.events().isEmpty())
                .toList();
    }
}
