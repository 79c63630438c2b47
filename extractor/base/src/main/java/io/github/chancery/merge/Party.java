package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * One participant's part in a report or a meeting. Every list is sorted, and empty where nothing is told.
 *
 * @param part the last part of its IRI, after the report's or the meeting's
 * @param actor the participant
 * @param kind what the participant is
 * @param name what the participant is called
 * @param titles the post
 * @param represents the countries or organisations acted for
 * @param roles host, visitor or mediator
 * @param holders who held the post then, with how sure that is
 */
record Party(
        String part,
        Node actor,
        Kind kind,
        PersonName name,
        List<Node> titles,
        List<Node> represents,
        List<Node> roles,
        List<Holder> holders) {
    Party {
        titles = List.copyOf(titles);
        represents = List.copyOf(represents);
        roles = List.copyOf(roles);
        holders = List.copyOf(holders);
    }

    /**
     * Somebody inferred.
     *
     * @param scores how sure that is
     * @param bases from what
     */
    record Holder(Node person, List<Node> scores, List<Node> bases) {
        Holder {
            scores = List.copyOf(scores);
            bases = List.copyOf(bases);
        }
    }

    /** What a participant can be; the later say more of who was there. */
    enum Kind {
        GROUP,
        COUNTRY,
        ORGANISATION,
        PERSON
    }

    /** How two parties of two reports are known to be one. */
    enum Match {
        /** The same actor. */
        SAME,
        /** Somebody not linked, by the name. */
        NAMED,
        /** A country or organisation and who acts for it. */
        REPRESENTED,
        NONE
    }

    /** The same, acting for these. */
    Party actingFor(List<Node> those) {
        return new Party(part, actor, kind, name, titles, those, roles, holders);
    }

    /** Whether it is a Wikidata item. */
    boolean isLinked() {
        return actor.getURI().startsWith(Vocabulary.WD);
    }

    /** A group of which nothing tells for whom it acts: "senior officials". */
    boolean isVague() {
        return kind == Kind.GROUP && represents.isEmpty();
    }

    /** The countries and organisations that are at the table with it. */
    Set<Node> standsFor() {
        return kind == Kind.COUNTRY || kind == Kind.ORGANISATION
                ? Stream.concat(Stream.of(actor), represents.stream()).collect(Collectors.toSet())
                : Set.copyOf(represents);
    }

    /** Whether they act for the same country or organisation, or one for the other. */
    boolean standsWith(Party other) {
        return other.standsFor().stream().anyMatch(standsFor()::contains);
    }

    /** How this party and one of another article's report are known to be one; it is the same the other way round. */
    Match match(Party other) {
        if (actor.equals(other.actor)) {
            return isLinked() || !contradictsAffiliation(other) ? Match.SAME : Match.NONE;
        }
        if (kind == other.kind && kind != Kind.COUNTRY && !(isLinked() && other.isLinked()) && isNamedAs(other)) {
            return Match.NAMED;
        }
        boolean isPerson = kind == Kind.PERSON && other.kind == Kind.PERSON;
        return !isPerson && isActedForBy(other) ? Match.REPRESENTED : Match.NONE;
    }

    /** Two countries, or two organisations, are never one because both act for a third. */
    private boolean isActedForBy(Party other) {
        if (kind == Kind.GROUP || other.kind == Kind.GROUP) {
            return standsWith(other);
        }
        return represents.contains(other.actor) || other.represents.contains(actor);
    }

    private boolean isNamedAs(Party other) {
        if (kind != Kind.PERSON) {
            return name.isSame(other.name) && !contradictsAffiliation(other);
        }
        if (!name.isShortFor(other.name) && !other.name.isShortFor(name)) {
            return false;
        }
        boolean areFull = name.isFull() && other.name.isFull();
        return areFull ? !contradictsAffiliation(other) : standsWith(other) && agreesOnTitle(other);
    }

    private boolean contradictsAffiliation(Party other) {
        return !represents.isEmpty() && !other.represents.isEmpty() && !standsWith(other);
    }

    private boolean agreesOnTitle(Party other) {
        return titles.isEmpty()
                || other.titles.isEmpty()
                || titles.stream().anyMatch(title -> other.titles.stream()
                        .anyMatch(its -> PostTitle.of(title.getLiteralLexicalForm())
                                .agrees(PostTitle.of(its.getLiteralLexicalForm()))));
    }
}
