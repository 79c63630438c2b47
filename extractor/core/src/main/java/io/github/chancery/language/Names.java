package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the names that the recogniser found, those that are known, and the titles around them. */
final class Names {
    private final KnownPhrases known;
    private final TitledPhrases titled;

    Names(KnownNames known, Titles titles) {
        this.known = new KnownPhrases(known);
        this.titled = new TitledPhrases(titles);
    }

    /** The names and posts of a sentence, in order, without overlap. */
    List<NamedEntity> find(List<CoreLabel> tokens, List<NamedEntity> recognised) {
        return titled.find(tokens, join(known.find(tokens), recognised));
    }

    private static List<NamedEntity> join(List<NamedEntity> known, List<NamedEntity> recognised) {
        List<NamedEntity> joined = new ArrayList<>();
        for (NamedEntity name : recognised) {
            if (known.stream().noneMatch(other -> overlap(name, other) && !outranks(name, other))) {
                joined.add(name);
            }
        }
        for (NamedEntity name : known) {
            if (joined.stream().noneMatch(other -> overlap(name, other))) {
                joined.add(name);
            }
        }
        joined.sort(Comparator.comparingInt(NamedEntity::first));
        return joined;
    }

    /** Whether what the recogniser saw holds against the known name within it: "Jordan" in "Michael Jordan". */
    private static boolean outranks(NamedEntity recognised, NamedEntity known) {
        boolean longer = recognised.end() - recognised.first() > known.end() - known.first();
        return switch (recognised.kind()) {
            case PERSON -> longer || known.kind() == Kind.PLACE;
            case ORGANISATION -> longer && known.kind() != Kind.ORGANISATION;
            default -> longer && known.kind() == Kind.PLACE;
        };
    }

    private static boolean overlap(NamedEntity one, NamedEntity other) {
        return one.first() < other.end() && other.first() < one.end();
    }
}
