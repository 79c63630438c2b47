package io.github.chancery.meeting;

import io.github.chancery.model.NamedEntity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The organisations of an article: "the Steering Committee" is the one whose full name it has told. */
final class Bodies {
    private final Set<String> names;

    Bodies(List<SentenceView> sentences) {
        this.names = sentences.stream()
                .flatMap(view -> view.sentence().names().stream()
                        .filter(name -> name.kind() == NamedEntity.Kind.ORGANISATION)
                        .map(name -> view.text(name.nameFirst(), name.nameEnd())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The only longer name that ends with the words written; those words, if there is none or several. */
    String full(String written) {
        List<String> longer = names.stream()
                .filter(name -> written.contains(" ") && name.endsWith(" " + written))
                .sorted(Comparator.naturalOrder())
                .toList();
        return Optional.of(longer)
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0))
                .orElse(written);
    }
}
