package io.github.chancery.query;

import io.github.chancery.graph.Vocabulary;
import java.util.List;
import org.apache.jena.graph.Node;

/** What a name in a question can stand for. */
enum EntityKind {
    PARTY(Vocabulary.PERSON, Vocabulary.ORGANISATION, Vocabulary.COUNTRY, Vocabulary.GROUP),
    COUNTRY(Vocabulary.COUNTRY, Vocabulary.ORGANISATION),
    PLACE(Vocabulary.PLACE_CLASS, Vocabulary.COUNTRY),
    TOPIC(Vocabulary.TOPIC_CLASS);

    private final List<Node> classes;

    EntityKind(Node... classes) {
        this.classes = List.of(classes);
    }

    List<Node> classes() {
        return classes;
    }
}
