package io.github.chancery.meeting.event;

/** What became of an event. */
sealed interface Outcome {
    /** It is no event, or too little is told of it. */
    record LeftOut(String why) implements Outcome {}

    /** It tells what a journey is about, at each of its stops. */
    record JourneyPurpose() implements Outcome {}

    /** It tells of an encounter. */
    record Serves(Service service, Encounter encounter) implements Outcome {}

    /** How an event serves an encounter, and how a reader is told. */
    enum Service {
        BEGINS("begins"),
        ADDS("adds to"),
        TELLS_TOPICS("tells what it is about of");

        private final String words;

        Service(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
