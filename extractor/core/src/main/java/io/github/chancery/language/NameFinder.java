package io.github.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.language.title.TitleWords;
import io.github.chancery.language.title.TitledPhrases;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Joins the names that the recogniser found, those that are known, and the titles around them. */
final class NameFinder {
    private final GazetteerMatcher known;
    private final TitledPhrases titled;
    private final TitleWords titles;

    NameFinder(KnownNames known, TitleWords titles) {
        this.known = new GazetteerMatcher(known);
        this.titled = new TitledPhrases(titles);
        this.titles = titles;
    }

    /** The names and posts of a sentence, in order, without overlap. */
    List<NamedEntity> find(List<CoreLabel> tokens, List<NamedEntity> recognised) {
        List<NamedEntity> listed = known.find(tokens);
        List<NamedEntity> kept = recognised.stream()
                .filter(name -> !isPortfolio(tokens, name) && !isTitle(tokens, name))
                .map(name -> withoutPost(tokens, name, listed))
                .map(name -> withoutPortfolio(tokens, name))
                .flatMap(name -> withoutEvent(tokens, name).stream())
                .map(name -> wholeName(tokens, withoutRealm(tokens, name)))
                .toList();
        return titled.find(tokens, Abbreviations.absorb(tokens, join(listed, kept)));
    }

    /** "Special Envoy for Harad Paul Stein": the country is the post's, the name is Paul Stein. */
    private NamedEntity withoutPost(List<CoreLabel> tokens, NamedEntity name, List<NamedEntity> listed) {
        boolean posted = name.first() >= 2
                && tokens.get(name.first() - 1).word().matches("for|to")
                && titles.isHead(tokens.get(name.first() - 2));
        return listed.stream()
                .filter(country -> posted && country.kind() == Kind.COUNTRY)
                .filter(country -> country.first() == name.first() && country.end() < name.end())
                .findFirst()
                .map(country -> NamedEntity.bare(Kind.PERSON, country.end(), name.end()))
                .orElse(name);
    }

    /** "Coordinator for Sea Trade Jane Holt": what the post is for ends with the last portfolio, the name is Jane Holt. */
    private NamedEntity withoutPortfolio(List<CoreLabel> tokens, NamedEntity name) {
        int first = name.end();
        while (first > name.first() && !isPortfolio(tokens.get(first - 1))) {
            first--;
        }
        boolean person = first > name.first() && name.end() - first >= 2;
        return person && isComplement(tokens, first) ? NamedEntity.bare(Kind.PERSON, first, name.end()) : name;
    }

    /** Whether a word is behind "for …" or "of …" of a title, which may list several things. */
    private boolean isComplement(List<CoreLabel> tokens, int position) {
        for (int i = position - 1; i > 0 && isOfComplement(tokens.get(i)); i--) {
            if (tokens.get(i).word().matches("of|for") && titles.isHead(tokens.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfComplement(CoreLabel token) {
        return token.tag().matches("NN.*|JJ") || token.word().matches("(?i)of|for|the|and|,|&|-");
    }

    private boolean isPortfolio(CoreLabel token) {
        return titles.portfolios().contains(token.word());
    }

    /** "Moon Jae-in": what a hyphen joins to a name belongs to it. */
    private static NamedEntity wholeName(List<CoreLabel> tokens, NamedEntity name) {
        int end = name.end();
        boolean joined = name.kind() == Kind.PERSON
                && end + 1 < tokens.size()
                && tokens.get(end).word().equals("-")
                && tokens.get(end).beginPosition() == tokens.get(end - 1).endPosition()
                && tokens.get(end + 1).beginPosition() == tokens.get(end).endPosition()
                && Character.isLowerCase(tokens.get(end + 1).word().charAt(0));
        return joined ? NamedEntity.bare(Kind.PERSON, name.first(), end + 2) : name;
    }

    /** "Peter of Rohan": the name is Peter. */
    private static NamedEntity withoutRealm(List<CoreLabel> tokens, NamedEntity name) {
        for (int i = name.first() + 1; i < name.end(); i++) {
            if (name.kind() == Kind.PERSON && tokens.get(i).word().equals("of")) {
                return NamedEntity.bare(Kind.PERSON, name.first(), i);
            }
        }
        return name;
    }

    /** "Foreign Ministers" or "Special Coordinator" is no organisation, but a title that is read later. */
    private boolean isTitle(List<CoreLabel> tokens, NamedEntity name) {
        CoreLabel last = tokens.get(name.end() - 1);
        boolean several =
                last.word().endsWith("s") || tokens.get(name.first()).tag().startsWith("JJ");
        return name.kind() == Kind.ORGANISATION && several && titles.isHead(last);
    }

    /** "the Negev Forum Ministerial": the Negev Forum has a ministerial; nobody is called that. */
    private Optional<NamedEntity> withoutEvent(List<CoreLabel> tokens, NamedEntity name) {
        int end = name.end();
        if (name.kind() == Kind.PERSON) {
            boolean event = titles.events().contains(tokens.get(end - 1).word());
            return event ? Optional.empty() : Optional.of(name);
        }
        while (end > name.first()
                && titles.events().contains(tokens.get(end - 1).word())) {
            end--;
        }
        return end > name.first() ? Optional.of(NamedEntity.bare(name.kind(), name.first(), end)) : Optional.empty();
    }

    /** "Haradi Defence" before "Minister" is half a title, no organisation. */
    private boolean isPortfolio(List<CoreLabel> tokens, NamedEntity name) {
        return name.kind() == Kind.ORGANISATION
                && name.end() < tokens.size()
                && isPortfolio(tokens.get(name.end() - 1))
                && titles.isHead(tokens.get(name.end()));
    }

    private static List<NamedEntity> join(List<NamedEntity> known, List<NamedEntity> recognised) {
        List<NamedEntity> joined = new ArrayList<>();
        for (NamedEntity name : recognised) {
            if (known.stream().noneMatch(other -> overlap(name, other) && !outranks(name, other))) {
                joined.add(name);
            }
        }
        for (NamedEntity name : known) {
            if (joined.stream().noneMatch(other -> overlap(name, other))) {
                joined.add(name);
            }
        }
        joined.sort(Comparator.comparingInt(NamedEntity::first));
        return joined;
    }

    /** Whether what the recogniser saw holds against the known name within it: "Jordan" in "Michael Jordan". */
    private static boolean outranks(NamedEntity recognised, NamedEntity known) {
        return recognised.end() - recognised.first() > known.end() - known.first();
    }

    private static boolean overlap(NamedEntity one, NamedEntity other) {
        return one.first() < other.end() && other.first() < one.end();
    }
}
