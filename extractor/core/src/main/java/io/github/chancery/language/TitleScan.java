package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the title phrases of one sentence, left to right: modifiers, the title's head, "of …", honorifics, a name. */
final class TitleScan {
    private static final Set<String> LINKS = Set.of("of", "for", "to", "on", "in", "and", "the", "&");
    private static final int MOST_TOKENS = 16;

    private final Titles titles;
    private final List<CoreLabel> tokens;
    private final NamedEntity @Nullable [] nameAt;

    TitleScan(Titles titles, List<CoreLabel> tokens, List<NamedEntity> names) {
        this.titles = titles;
        this.tokens = tokens;
        this.nameAt = new NamedEntity[tokens.size()];
        for (NamedEntity name : names) {
            for (int i = name.first(); i < name.end(); i++) {
                nameAt[i] = name;
            }
        }
    }

    /** The phrase that begins at a token, if one does. */
    Optional<NamedEntity> phraseFrom(int first) {
        int start = isDeterminer(first) ? first + 1 : first;
        int head = isScene(first) ? -1 : headFrom(start);
        if (head >= 0) {
            return Optional.of(titled(first, start, head));
        }
        Optional<NamedEntity> honoured = honoured(first);
        return honoured.isPresent() ? honoured : bare(first);
    }

    /** "In Turkey Minister Ellwood met …": the country is where, not whose minister. */
    private boolean isScene(int first) {
        NamedEntity name = nameAt[first];
        boolean where = first > 0 && Set.of("in", "from", "to").contains(word(first - 1));
        return where
                && name != null
                && (name.kind() == Kind.COUNTRY || name.kind() == Kind.PLACE)
                && name.end() < tokens.size()
                && !tokens.get(name.end()).tag().equals("POS")
                && isHead(name.end());
    }

    /** The last of the heads that follow the modifiers from {@code start} on, or -1. */
    private int headFrom(int start) {
        int head = -1;
        int position = start;
        while (position < tokens.size() && position - start < MOST_TOKENS) {
            if (isHead(position)) {
                head = position;
            } else if (!isModifier(position) && !joinsModifiers(position, start)) {
                break;
            }
            position = isHead(position) ? position + 1 : afterModifier(position);
        }
        return head;
    }

    /** "Foreign and Defence Ministers". */
    private boolean joinsModifiers(int position, int start) {
        return position > start
                && position + 1 < tokens.size()
                && tokens.get(position).word().equals("and")
                && !isHead(position - 1)
                && tokens.get(position - 1).tag().startsWith("JJ")
                && tokens.get(position + 1).tag().startsWith("JJ");
    }

    /** A name counts as one modifier, whatever stands in it: "Republic of Korea Foreign Minister". */
    private int afterModifier(int position) {
        NamedEntity name = nameAt[position];
        return name == null ? position + 1 : name.end();
    }

    /** "King Peter of Rohan". */
    private boolean isBearerOf(int nameEnd) {
        return nameEnd + 1 < tokens.size()
                && word(nameEnd).equals("of")
                && nameAt[nameEnd + 1] != null
                && nameAt[nameEnd + 1].kind() == Kind.COUNTRY;
    }

    /** "the foreign ministers of Arnor and Gondor": each country has its own. */
    private boolean isPostOfSeveral(int head, int end) {
        long countries = IntStream.range(head + 1, end)
                .filter(i -> nameAt[i] != null && nameAt[i].first() == i && nameAt[i].kind() == Kind.COUNTRY)
                .count();
        return tokens.get(head).tag().endsWith("S") && countries > 1;
    }

    private NamedEntity titled(int first, int start, int head) {
        int afterTitle = afterComplement(head);
        int name = afterHonorifics(afterTitle);
        int nameEnd = nameEnd(name, head);
        if (nameEnd > name && isBearerOf(nameEnd)) {
            return new NamedEntity(
                    Kind.PERSON,
                    first,
                    nameAt[nameEnd + 1].end(),
                    name,
                    nameEnd,
                    Optional.of(title(start, head, afterTitle)),
                    Optional.of(text(nameEnd + 1, nameAt[nameEnd + 1].end())));
        }
        Optional<String> complement = complementAffiliation(head, afterTitle);
        Optional<String> affiliation = affiliation(start, head).or(() -> complement);
        Optional<String> title = Optional.of(title(start, head, complement.isPresent() ? head + 1 : afterTitle));
        if (nameEnd > name) {
            Optional<String> only = title.map(titles.countries()::get);
            return new NamedEntity(Kind.PERSON, first, nameEnd, name, nameEnd, title, affiliation.or(() -> only));
        }
        int end = isList(afterTitle) || isPostOfSeveral(head, afterTitle) ? head + 1 : afterTitle;
        if (end == head + 1) {
            affiliation = affiliation(start, head);
            title = Optional.of(title(start, head, end));
        }
        return new NamedEntity(Kind.POST, first, end, head, head + 1, title, affiliation);
    }

    private Optional<NamedEntity> honoured(int first) {
        int name = afterHonorifics(first);
        if (name == first || name >= tokens.size()) {
            return Optional.empty();
        }
        int end = nameEnd(name, name - 1);
        return end == name
                ? Optional.empty()
                : Optional.of(new NamedEntity(Kind.PERSON, first, end, name, end, Optional.empty(), Optional.empty()));
    }

    private Optional<NamedEntity> bare(int first) {
        NamedEntity name = nameAt[first];
        return name != null && name.first() == first ? Optional.of(name) : Optional.empty();
    }

    /** Where a "of …" or "for …" behind the head ends: "Minister of Foreign Affairs", "Envoy for Syria". */
    private int afterComplement(int head) {
        int position = head + 1;
        boolean complement =
                position < tokens.size() && Set.of("of", "for", "to").contains(word(position));
        if (!complement || (!word(position).equals("of") && titles.alone().contains(word(head)))) {
            return head + 1;
        }
        int end = head + 1;
        while (position < tokens.size() && position - head < MOST_TOKENS) {
            boolean noun = tokens.get(position).tag().startsWith("NN") && !isPersonFrom(position);
            if (noun && !(isHead(position) && position > head + 2)) {
                end = position + 1;
            } else if (!LINKS.contains(word(position))
                    && !tokens.get(position).tag().startsWith("JJ")) {
                break;
            }
            position++;
        }
        return end;
    }

    /** Whether what stands behind the complement shows that it is the first of several. */
    private boolean isList(int end) {
        return end + 1 < tokens.size()
                && Set.of(",", "and").contains(word(end))
                && (nameAt[end + 1] != null || word(end + 1).equals("the"));
    }

    private int afterHonorifics(int position) {
        int next = position;
        if (next + 1 < tokens.size() && word(next).equals(",") && isHonorific(next + 1)) {
            next++;
        }
        while (next < tokens.size() && isHonorific(next)) {
            next++;
        }
        return next;
    }

    /** Where the name that begins at a token ends: the recognised one, or capitalised words right behind a title. */
    private int nameEnd(int name, int before) {
        if (name >= tokens.size()) {
            return name;
        }
        if (nameAt[name] != null) {
            boolean personal = nameAt[name].kind() == Kind.PERSON || (capitalised(before) && isUnclear(nameAt[name]));
            return personal ? nameAt[name].end() : name;
        }
        int end = name;
        while (capitalised(before)
                && end < tokens.size()
                && nameAt[end] == null
                && tokens.get(end).tag().startsWith("NNP")
                && !isHead(end)) {
            end++;
        }
        return end;
    }

    private static boolean isUnclear(NamedEntity name) {
        return name.kind() == Kind.PLACE && name.end() - name.first() == 1;
    }

    private Optional<String> affiliation(int start, int head) {
        for (int i = start; i < head; i++) {
            if (nameAt[i] != null && nameAt[i].kind() != Kind.PERSON && nameAt[i].end() <= head) {
                return Optional.of(text(nameAt[i].first(), nameAt[i].end()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> complementAffiliation(int head, int end) {
        for (int i = head + 2; i < end; i++) {
            boolean ofIt = word(i - 1).equals("of")
                    || (word(i - 1).equals("the") && word(i - 2).equals("of"));
            boolean portfolio = titles.portfolios().contains(tokens.get(i).word());
            if (ofIt && !portfolio && nameAt[i] != null && nameAt[i].end() <= end && !isPersonFrom(i)) {
                return Optional.of(text(nameAt[i].first(), nameAt[i].end()));
            }
        }
        return Optional.empty();
    }

    /** The title's words but for the country in front. */
    private String title(int start, int head, int end) {
        int from = start;
        for (int i = start; i < head; i++) {
            boolean whose = nameAt[i] != null && nameAt[i].end() <= head;
            if (whose || tokens.get(i).tag().equals("POS")) {
                from = i + 1;
            }
        }
        return text(from, end);
    }

    private boolean isModifier(int position) {
        CoreLabel token = tokens.get(position);
        if (titles.outside().contains(token.word()) || (isPersonFrom(position) && !possessiveFollows(position))) {
            return false;
        }
        String tag = token.tag();
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("POS") || tag.equals("HYPH");
    }

    private boolean isPersonFrom(int position) {
        return nameAt[position] != null && nameAt[position].kind() == Kind.PERSON;
    }

    private boolean possessiveFollows(int position) {
        NamedEntity name = nameAt[position];
        return name != null
                && name.end() < tokens.size()
                && tokens.get(name.end()).tag().equals("POS");
    }

    private boolean isHead(int position) {
        return titles.isHead(tokens.get(position));
    }

    private boolean isHonorific(int position) {
        return titles.honorifics().contains(tokens.get(position).word());
    }

    private boolean isDeterminer(int position) {
        String tag = tokens.get(position).tag();
        return tag.equals("DT") || tag.equals("PRP$");
    }

    private boolean capitalised(int position) {
        return position >= 0
                && Character.isUpperCase(tokens.get(position).word().codePointAt(0));
    }

    private String word(int position) {
        return tokens.get(position).word().toLowerCase(Locale.ROOT);
    }

    private String text(int first, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (i > first && tokens.get(i).beginPosition() > tokens.get(i - 1).endPosition()) {
                text.append(' ');
            }
            text.append(tokens.get(i).word());
        }
        return text.toString();
    }
}
