package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "Republic of Korea (ROK) Foreign Minister": what stands in brackets behind a name is the name once more. */
final class Abbreviations {
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{L}\\d.&-]{1,9}");
    private static final int LENGTH = 3;

    private Abbreviations() {}

    /** The names of a sentence, each with the abbreviation that follows it; the abbreviation is no name of its own. */
    static List<NamedEntity> absorb(List<CoreLabel> tokens, List<NamedEntity> names) {
        List<NamedEntity> absorbed = new ArrayList<>();
        for (NamedEntity name : names) {
            boolean inside = !absorbed.isEmpty()
                    && name.first() < absorbed.get(absorbed.size() - 1).end();
            if (!inside) {
                absorbed.add(isAbbreviated(tokens, name) ? lengthened(name) : name);
            }
        }
        return absorbed;
    }

    private static boolean isAbbreviated(List<CoreLabel> tokens, NamedEntity name) {
        int open = name.end();
        return (name.kind() == Kind.COUNTRY || name.kind() == Kind.ORGANISATION)
                && open + 2 < tokens.size()
                && tokens.get(open).word().equals("(")
                && tokens.get(open + 2).word().equals(")")
                && ABBREVIATION.matcher(tokens.get(open + 1).word()).matches();
    }

    private static NamedEntity lengthened(NamedEntity name) {
        return new NamedEntity(
                name.kind(),
                name.first(),
                name.end() + LENGTH,
                name.nameFirst(),
                name.nameEnd(),
                name.title(),
                name.affiliation());
    }
}
