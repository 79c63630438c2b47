package io.github.chancery.graph;

import io.github.chancery.model.Entity;
import io.github.chancery.model.Link;
import io.github.chancery.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Reads the entities of an article's graph as the article names them. */
final class StoredEntities {
    private static final String BASIS = "the graph";

    private final StoredGraph graph;
    private final Map<Named, List<Mention>> mentions = new HashMap<>();

    /** An entity by one of its names. */
    private record Named(Node entity, Name name) {}

    StoredEntities(StoredGraph graph, QuotedText text) {
        this.graph = graph;
        for (Node mention : graph.instances(Vocabulary.MENTION)) {
            for (Node entity : graph.objects(mention, Vocabulary.REFERS_TO)) {
                for (Name name : names(mention, entity)) {
                    mentions.computeIfAbsent(new Named(entity, name), unknown -> new ArrayList<>())
                            .add(text.mention(mention));
                }
            }
        }
    }

    /** What a report, participation, mention or article calls the entity that it has; one name or more. */
    List<Name> names(Node where, Node entity) {
        List<Name> names = graph.objects(where, Vocabulary.TOLD_AS).stream()
                .filter(name -> graph.objects(name, Vocabulary.NAME_OF).contains(entity))
                .map(name ->
                        new Name(Terms.kind(graph.objects(name, Vocabulary.KIND)), graph.text(name, Vocabulary.NAME)))
                .toList();
        return names.isEmpty() ? List.of(apparent(entity)) : names;
    }

    /** The entities under a property of a report or participation: one for each name. */
    List<Entity> of(Node where, Node property) {
        return graph.objects(where, property).stream()
                .flatMap(entity -> names(where, entity).stream().map(name -> new Named(entity, name)))
                .map(this::entity)
                .toList();
    }

    private Entity entity(Named named) {
        return new Entity(
                named.name().kind(),
                named.name().text(),
                mentions.getOrDefault(named, List.of()),
                BASIS,
                link(named.entity()));
    }

    /** What the entity is linked to, if it is. */
    Optional<Link> link(Node entity) {
        if (!entity.getURI().startsWith(Vocabulary.WD)) {
            return Optional.empty();
        }
        Link link = plain(entity);
        return Optional.of(
                graph.is(entity, Vocabulary.COUNTRY)
                        ? link.asCountry()
                        : graph.object(entity, Vocabulary.CONTAINED_IN)
                                .map(country -> link.within(plain(country)))
                                .orElse(link));
    }

    /** How sure the link is stands on the mentions, and is not told here. */
    private Link plain(Node item) {
        return new Link(item.getURI().substring(Vocabulary.WD.length()), graph.text(item, Vocabulary.LABEL), 1);
    }

    private Name apparent(Node entity) {
        return new Name(Terms.kind(graph.objects(entity, Vocabulary.TYPE)), graph.text(entity, Vocabulary.LABEL));
    }
}
