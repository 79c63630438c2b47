package io.github.chancery.language;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import io.github.chancery.name.Initials;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds known names in a sentence, the longest first from each word on. */
final class GazetteerMatcher {
    private static final int MOST_TOKENS = 9;

    /** Written without the spaces, so that it does not matter how a name splits into tokens. */
    private final Map<String, Kind> kinds = new HashMap<>();

    GazetteerMatcher(KnownNames known) {
        // The recogniser takes them for organisations.
        known.people().stream().filter(Initials::are).forEach(name -> kinds.put(name, Kind.PERSON));
        known.cities().keySet().forEach(name -> kinds.put(key(name), Kind.PLACE));
        known.organisations().forEach(name -> kinds.put(key(name), Kind.ORGANISATION));
        known.demonyms().keySet().forEach(name -> kinds.put(key(name), Kind.NATIONALITY));
        known.countries().keySet().forEach(name -> kinds.put(key(name), Kind.COUNTRY));
    }

    List<NamedEntity> find(List<CoreLabel> tokens) {
        List<NamedEntity> found = new ArrayList<>();
        int first = 0;
        while (first < tokens.size()) {
            int end = longest(tokens, first);
            if (end > first) {
                found.add(NamedEntity.bare(requireNonNull(kinds.get(key(tokens, first, end))), first, end));
            }
            first = Math.max(end, first + 1);
        }
        return found;
    }

    private int longest(List<CoreLabel> tokens, int first) {
        if (!Character.isUpperCase(tokens.get(first).word().codePointAt(0))) {
            return first;
        }
        for (int end = Math.min(tokens.size(), first + MOST_TOKENS); end > first; end--) {
            Kind kind = kinds.get(key(tokens, first, end));
            if (kind != null && (end > first + 1 || isName(tokens.get(first), kind))) {
                return end;
            }
        }
        return first;
    }

    /** A single word that is also a name counts as one only where the tagger agrees. */
    private static boolean isName(CoreLabel token, Kind kind) {
        String tag = token.tag();
        boolean adjective = tag.startsWith("JJ") || tag.startsWith("NN");
        boolean acronym = (kind == Kind.ORGANISATION || kind == Kind.PERSON)
                && token.word().matches("\\p{Lu}+[\\p{Lu}\\d]+");
        return tag.startsWith("NNP") || acronym || (kind == Kind.NATIONALITY && adjective);
    }

    private static String key(List<CoreLabel> tokens, int first, int end) {
        StringBuilder key = new StringBuilder();
        for (CoreLabel token : tokens.subList(first, end)) {
            key.append(token.word());
        }
        return key(key.toString());
    }

    private static String key(String name) {
        return name.replace(" ", "").replace('’', '\'');
    }
}
