package io.github.chancery.language.title;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of one sentence, by their position, and what each may be in a title. */
final class SentenceWords {
    private final TitleWords titles;
    private final List<CoreLabel> tokens;
    private final @Nullable NamedEntity[] nameAt;

    SentenceWords(TitleWords titles, List<CoreLabel> tokens, List<NamedEntity> names) {
        this.titles = titles;
        this.tokens = tokens;
        this.nameAt = new NamedEntity[tokens.size()];
        for (NamedEntity name : names) {
            for (int i = name.first(); i < name.end(); i++) {
                nameAt[i] = name;
            }
        }
    }

    boolean has(int position) {
        return 0 <= position && position < tokens.size();
    }

    /** The word as written. */
    String written(int position) {
        return tokens.get(position).word();
    }

    /** The word in small letters. */
    String word(int position) {
        return written(position).toLowerCase(Locale.ROOT);
    }

    String tag(int position) {
        return tokens.get(position).tag();
    }

    /** The name that the word is part of. */
    @Nullable
    NamedEntity nameAt(int position) {
        return nameAt[position];
    }

    /** The words of a stretch, spaced as written. */
    String text(int first, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (i > first && tokens.get(i).beginPosition() > tokens.get(i - 1).endPosition()) {
                text.append(' ');
            }
            text.append(tokens.get(i).word());
        }
        return text.toString();
    }

    /** Whether the word is a noun that heads a title; "will chair" has none. */
    boolean isHead(int position) {
        boolean verb = position > 0 && tag(position - 1).equals("MD");
        return !verb && (titles.isHead(tokens.get(position)) || isAdjectiveOfNamed(position));
    }

    /** "army chief Gen. Anna Weber": before an honorific or a name the tagger takes "chief" for an adjective. */
    private boolean isAdjectiveOfNamed(int position) {
        return tag(position).startsWith("JJ")
                && titles.heads().contains(written(position))
                && has(position + 1)
                && (isHonorific(position + 1) || isPerson(position + 1));
    }

    boolean isHonorific(int position) {
        return titles.honorifics().contains(written(position));
    }

    /** Whether the word may stand between the beginning of a title and its head. */
    boolean isModifier(int position) {
        if (titles.opening().contains(written(position)) && has(position + 1) && isHead(position + 1)) {
            return true;
        }
        if (titles.outside().contains(written(position)) || (isPerson(position) && !isPossessor(position))) {
            return false;
        }
        String tag = tag(position);
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("POS") || tag.equals("HYPH");
    }

    /** Whether a country, a nationality or an organisation is named from a word on. */
    boolean beginsActor(int position) {
        NamedEntity name = nameAt(position);
        return name != null && name.kind() != Kind.PERSON && name.kind() != Kind.PLACE;
    }

    boolean isDeterminer(int position) {
        return tag(position).equals("DT") || tag(position).equals("PRP$");
    }

    boolean isPlural(int position) {
        return tag(position).endsWith("S");
    }

    boolean isCapitalised(int position) {
        return position >= 0 && Character.isUpperCase(written(position).codePointAt(0));
    }

    boolean isPerson(int position) {
        return isPartOf(Kind.PERSON, position);
    }

    /** Whether the word is part of a name of a kind. */
    boolean isPartOf(Kind kind, int position) {
        NamedEntity name = nameAt[position];
        return name != null && name.kind() == kind;
    }

    boolean beginsCountry(int position) {
        NamedEntity name = nameAt[position];
        return name != null && name.first() == position && name.kind() == Kind.COUNTRY;
    }

    private boolean isPossessor(int position) {
        NamedEntity name = nameAt[position];
        return name != null && has(name.end()) && tag(name.end()).equals("POS");
    }
}
