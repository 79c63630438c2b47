package io.github.chancery.meeting;

import io.github.chancery.meeting.pattern.EventMention;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The drafts that an article has told of so far, by index in the order of their first mention, and which is in focus. */
final class Told {
    /** How many sentences after it a text may still say what a meeting was about. */
    private static final int NEAR = 3;

    private final List<Draft> drafts = new ArrayList<>();
    /** In which sentence each draft was last told of. */
    private final List<Integer> sentences = new ArrayList<>();

    private int focus = -1;

    List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    int size() {
        return drafts.size();
    }

    Draft get(int index) {
        return drafts.get(index);
    }

    /** The draft that "they" and "the talks" take up; -1 before any is told. */
    int focus() {
        return focus;
    }

    /** The drafts in the order in which a mention may be of them: the last first, or that in focus where it tells more of one. */
    List<Integer> inMind(boolean follows) {
        List<Integer> order = new ArrayList<>();
        if (follows && focus >= 0) {
            order.add(focus);
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            order.add(i);
        }
        return order;
    }

    /** Begins a draft and gives its index. */
    int begin(EventMention candidate, Draft draft) {
        drafts.add(draft);
        sentences.add(candidate.sentence().index());
        focus(candidate, drafts.size() - 1);
        return drafts.size() - 1;
    }

    /** Adds another mention to a draft. */
    void add(int index, EventMention candidate, Draft draft) {
        drafts.set(index, drafts.get(index).and(draft));
        sentences.set(index, candidate.sentence().index());
        focus(candidate, index);
    }

    /** Adds to a draft only what another mention says it is about. */
    void addTopics(int index, EventMention candidate, Draft draft) {
        sentences.set(index, candidate.sentence().index());
        drafts.set(index, drafts.get(index).about(draft));
    }

    /**
     * Once all is told: gives talks what is theirs, visits where and when they were, and each stop that is told with nothing
     * what its journey is about.
     */
    void settle(List<Draft> journeys, Stays stays) {
        List<Draft> all = drafts();
        drafts.replaceAll(draft -> stays.settle(draft.without(all), all));
        drafts.replaceAll(draft -> {
            Draft stop = draft;
            for (Draft journey : journeys) {
                stop = draft.isStopOf(journey) ? stop.about(journey) : stop;
            }
            return stop;
        });
    }

    /** What a readout is about: the first meeting whose parties it tells. */
    OptionalInt chief() {
        return IntStream.range(0, drafts.size()).filter(this::isOfMany).findFirst();
    }

    boolean isOfMany(int index) {
        return drafts.get(index).parties().size() > 1;
    }

    /** "They agreed on a truce" is of the meeting just told, if nothing else was told in between. */
    boolean isNear(int index, EventMention candidate) {
        return distance(index, candidate) <= NEAR;
    }

    /** How many sentences lie between the last mention of a draft and a candidate. */
    int distance(int index, EventMention candidate) {
        return candidate.sentence().index() - sentences.get(index);
    }

    /** The parties of the drafts, those of the draft in focus first, then those of the last begun. */
    List<List<Party>> parties() {
        List<List<Party>> told = new ArrayList<>();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            told.add(
                    i == focus ? 0 : told.size(),
                    List.copyOf(drafts.get(i).parties().values()));
        }
        return told;
    }

    /** What the text is about comes before what it mentions beside that. */
    private void focus(EventMention candidate, int index) {
        if (focus < 0 || candidate.isMain()) {
            focus = index;
        }
    }
}
