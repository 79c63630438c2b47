package io.github.chancery.graph;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Link;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.Mention;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Period;
import io.github.chancery.model.Report;
import io.github.chancery.model.Role;
import io.github.chancery.name.Slug;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Adds an article's reports, with who takes part in each, to its graph. */
final class Reports {
    private final NamedGraph graph;
    private final Mentions mentions;
    private final Entities entities;
    /** What each IRI made here stands for, so that no two things get the same one. */
    private final Map<String, Object> taken = new HashMap<>();

    Reports(NamedGraph graph, Mentions mentions, Entities entities) {
        this.graph = graph;
        this.mentions = mentions;
        this.entities = entities;
    }

    void add(Report report) {
        Node node = node(report);
        graph.add(node, Vocabulary.TYPE, Vocabulary.REPORT_CLASS);
        graph.add(node, Vocabulary.ARTICLE, graph.name());
        graph.add(node, Vocabulary.REPORT_TYPE, Terms.of(report.type()));
        graph.add(node, Vocabulary.STATUS, Terms.of(report.status()));
        report.participations().forEach(participation -> addParticipation(node, participation));
        report.places().forEach(place -> addPlace(node, place));
        report.date().ifPresent(date -> addDate(node, date));
        report.topics().forEach(topic -> graph.add(node, Vocabulary.TOPIC, entities.add(node, topic)));
        for (Mention sentence : report.evidence()) {
            graph.add(node, Vocabulary.EVIDENCE, mentions.add(sentence));
        }
        graph.add(node, Vocabulary.PATTERN, Literals.text(report.pattern()));
        graph.add(node, Vocabulary.CONFIDENCE, Literals.decimal(report.confidence()));
    }

    private Node node(Report report) {
        int trigger = mentions.codePoints(report.trigger().begin());
        return unique(graph.name().getURI() + "#report-" + trigger, new Object());
    }

    private void addParticipation(Node report, Participation participation) {
        Part part = Part.of(participation);
        Node node = unique(report.getURI() + "-" + Slug.of(part.actor().text()), part);
        Node actorNode = entities.add(node, participation.actor());
        graph.add(report, Vocabulary.PARTICIPANT, actorNode);
        graph.add(report, Vocabulary.PARTICIPATION, node);
        graph.add(node, Vocabulary.TYPE, Vocabulary.PARTICIPATION_CLASS);
        graph.add(node, Vocabulary.ACTOR, actorNode);
        part.title().ifPresent(title -> graph.add(node, Vocabulary.TITLE, Literals.text(title)));
        participation
                .represents()
                .ifPresent(represented -> graph.add(node, Vocabulary.REPRESENTS, entities.add(node, represented)));
        participation.role().ifPresent(role -> graph.add(node, Vocabulary.ROLE, Terms.of(role)));
        participation.holder().ifPresent(holder -> addHolder(node, holder));
        participation.inferredCountry().ifPresent(country -> addInferredCountry(node, country));
    }

    private void addHolder(Node participation, Link holder) {
        graph.add(participation, Vocabulary.HOLDER, entities.addUnnamed(EntityKind.PERSON, holder));
        graph.add(participation, Vocabulary.LINK_SCORE, Literals.decimal(holder.score()));
        graph.add(participation, Vocabulary.LINK_BASIS, Vocabulary.INFERRED_FROM_POST);
    }

    private void addInferredCountry(Node participation, Link country) {
        graph.add(participation, Vocabulary.INFERRED_REPRESENTS, entities.addUnnamed(EntityKind.COUNTRY, country));
        graph.add(participation, Vocabulary.INFERENCE_SCORE, Literals.decimal(country.score()));
        graph.add(participation, Vocabulary.INFERENCE_BASIS, Vocabulary.INFERRED_FROM_POST);
    }

    private void addPlace(Node report, Entity place) {
        graph.add(report, Vocabulary.PLACE, entities.addPlace(report, place));
    }

    private void addDate(Node report, MeetingDate date) {
        graph.add(report, Vocabulary.DATE_TEXT, Literals.text(date.text()));
        date.period().ifPresent(period -> addPeriod(report, period));
    }

    private void addPeriod(Node report, Period period) {
        Literals.date(period).ifPresent(date -> graph.add(report, Vocabulary.DATE, date));
        graph.add(report, Vocabulary.EARLIEST, Literals.day(period.earliest()));
        graph.add(report, Vocabulary.LATEST, Literals.day(period.latest()));
    }

    /** The IRI wanted, or with the lowest number from 2 that makes it the thing's own. */
    private Node unique(String wanted, Object thing) {
        String iri = wanted;
        for (int number = 2; !taken.computeIfAbsent(iri, free -> thing).equals(thing); number++) {
            iri = wanted + "-" + number;
        }
        return NodeFactory.createURI(iri);
    }

    /** A participation as told, whatever its names are linked to. */
    private record Part(Name actor, Optional<String> title, Optional<Name> represents, Optional<Role> role) {
        static Part of(Participation told) {
            return new Part(
                    Name.of(told.actor()),
                    told.title().map(Literals::line),
                    told.represents().map(Name::of),
                    told.role());
        }
    }
}
