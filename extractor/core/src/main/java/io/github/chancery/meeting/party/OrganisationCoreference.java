package io.github.chancery.meeting.party;

import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.NamedEntity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The organisations of an article: "the Steering Committee" is the one whose full name it has told. */
public final class OrganisationCoreference {
    private final Set<String> names;
    private final Map<String, String> shortForms = new HashMap<>();

    public OrganisationCoreference(List<SentenceView> sentences) {
        this.names = sentences.stream()
                .flatMap(view -> view.sentence().names().stream()
                        .filter(name -> name.kind() == NamedEntity.Kind.ORGANISATION)
                        .map(name -> view.text(name.nameFirst(), name.nameEnd())))
                .collect(Collectors.toUnmodifiableSet());
        sentences.forEach(this::addShortForms);
    }

    /** "the Dale Union (DU)": the words before the brackets whose first letters are in them (Schwartz and Hearst, 2003). */
    private void addShortForms(SentenceView view) {
        for (int i = 1; i + 1 < view.size(); i++) {
            String form = view.word(i);
            int first = i - 1 - form.length();
            boolean bracketed = view.word(i - 1).matches("[(]|-LRB-") && form.matches("\\p{Lu}{2,}") && first >= 0;
            if (bracketed && initials(view, first, i - 1).equals(form)) {
                shortForms.putIfAbsent(form, view.text(first, i - 1));
            }
        }
    }

    private static String initials(SentenceView view, int first, int end) {
        return IntStream.range(first, end)
                .mapToObj(i -> view.word(i).substring(0, 1))
                .collect(Collectors.joining());
    }

    /** What a short form that the article explains stands for; else itself. */
    public String explained(String written) {
        return shortForms.getOrDefault(written, written);
    }

    /** The only longer name that ends with the words written; those words, if there is none or several. */
    public String full(String written) {
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
