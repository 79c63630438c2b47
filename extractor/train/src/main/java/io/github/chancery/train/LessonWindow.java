package io.github.chancery.train;

import io.github.chancery.meeting.encoder.Window;
import java.util.List;

/** A window of an annotated article with what is to be said of its words. */
record LessonWindow(String article, Window window, List<EventLesson> events) {
    LessonWindow {
        events = List.copyOf(events);
    }
}
