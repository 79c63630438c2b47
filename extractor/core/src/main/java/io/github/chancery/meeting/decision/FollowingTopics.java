package io.github.chancery.meeting.decision;

import io.github.chancery.meeting.candidate.TopicFeatures;
import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.score.Features;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.meeting.topic.TopicCandidate;
import io.github.chancery.meeting.topic.TopicFinder;
import io.github.chancery.model.MeetingType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The phrases behind the sentences that tell of an encounter which may tell what it was about: "She also raised human rights." */
public final class FollowingTopics {
    private static final int NEAR = 3;

    private final DraftReport draft;
    private final List<DraftReport> all;
    private final List<SentenceView> sentences;

    /**
     * @param draft the encounter
     * @param all the article's encounters
     * @param sentences the article's
     */
    public FollowingTopics(DraftReport draft, List<DraftReport> all, List<SentenceView> sentences) {
        this.draft = draft;
        this.all = List.copyOf(all);
        this.sentences = List.copyOf(sentences);
    }

    /** The sentences: the next ones that were parsed, up to one that tells of an encounter. */
    public List<SentenceView> views() {
        Set<Integer> told = new TreeSet<>();
        all.forEach(each -> told.addAll(tellings(each)));
        List<SentenceView> views = new ArrayList<>();
        for (int i = last() + 1; i < sentences.size() && i <= last() + NEAR && !told.contains(i); i++) {
            if (sentences.get(i).sentence().isParsed()) {
                views.add(sentences.get(i));
            }
        }
        return views;
    }

    /** The phrases of one of the sentences. */
    public List<TopicCandidate> candidates(SentenceView view) {
        return TopicFinder.candidates(view);
    }

    /** What is known of a phrase. */
    public Features of(SentenceView view, TopicCandidate candidate) {
        Features features = new Features();
        new TopicFeatures(view).phrase(candidate, features);
        int root = root(view);
        String verb = view.lemma(root).toLowerCase(Locale.ROOT);
        features.add("distance", Integer.toString(view.index() - last()));
        features.add("type", draft.type().name()).add("status", draft.status().name());
        features.add("root", verb).add("root&type", verb + " " + draft.type());
        view.dependents(root, "nsubj").stream().findFirst().ifPresent(subject -> subject(view, subject, features));
        features.addIf(
                view.dependents(root, "advmod").stream()
                        .anyMatch(word -> view.lower(word).equals("also")),
                "also");
        features.add("parties", draft.parties().size());
        features.add("encounters", all.size());
        features.addIf(!draft.topics().isEmpty(), "about something");
        features.addIf(
                draft.type() == MeetingType.VISIT
                        && all.stream()
                                .anyMatch(other ->
                                        !other.equals(draft) && tellings(other).contains(last())),
                "a visit beside something");
        return features;
    }

    private void subject(SentenceView view, int subject, Features features) {
        features.add("subject", view.lower(subject));
        String name = view.nameAt(subject)
                .map(named -> view.text(named.nameFirst(), named.nameEnd()))
                .orElse("");
        features.addIf(
                !name.isEmpty()
                        && draft.parties().values().stream()
                                .anyMatch(party -> party.name().contains(name)),
                "a party says so");
    }

    private static int root(SentenceView view) {
        return view.sentence().dependencies().stream()
                .filter(edge -> edge.governor() < 0)
                .findFirst()
                .map(edge -> edge.dependent())
                .orElse(0);
    }

    private int last() {
        return tellings(draft).stream().mapToInt(Integer::intValue).max().orElse(-1);
    }

    private static Set<Integer> tellings(DraftReport draft) {
        Set<Integer> told = new TreeSet<>();
        draft.tellings().forEach(telling -> told.add(telling.event().sentence().index()));
        return told;
    }
}
