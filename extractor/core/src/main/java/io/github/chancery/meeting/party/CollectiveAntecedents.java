package io.github.chancery.meeting.party;

import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The countries and organisations that a sentence names, as parties that the next may take up. */
final class CollectiveAntecedents {
    private final SentenceView view;
    private final Representation representation;

    CollectiveAntecedents(SentenceView view, Representation representation) {
        this.view = view;
        this.representation = representation;
    }

    /** The two that it names, if it names just two. */
    List<Party> pair() {
        Map<String, Party> bodies = new LinkedHashMap<>();
        view.sentence().names().stream()
                .filter(CollectiveAntecedents::isBody)
                .map(this::party)
                .forEach(party -> bodies.putIfAbsent(party.key(), party));
        return bodies.size() == 2 ? List.copyOf(bodies.values()) : List.of();
    }

    /** Those of the first list in it: "Arnor, Gondor and Harad". */
    List<Party> listed() {
        List<Party> list = new ArrayList<>();
        int end = -1;
        for (NamedEntity name : view.sentence().names()) {
            if (isBody(name) && (list.isEmpty() || isJoined(end, name.first()))) {
                list.add(party(name));
                end = name.end();
            } else if (list.size() < 2) {
                list.clear();
            }
        }
        return list.size() < 2 ? List.of() : list;
    }

    private static boolean isBody(NamedEntity name) {
        return name.kind() == NamedEntity.Kind.COUNTRY || name.kind() == NamedEntity.Kind.ORGANISATION;
    }

    private boolean isJoined(int end, int first) {
        return view.sentence().tokens().subList(end, first).stream()
                .allMatch(token -> token.word().matches(",|and|the"));
    }

    private Party party(NamedEntity name) {
        Mention mention = view.mention(name.nameFirst(), name.nameEnd());
        Affiliation body = representation.of(mention.quote());
        return Party.of(body.kind(), body.name(), mention, Basis.of(Basis.Means.NAMED_BEFORE));
    }
}
