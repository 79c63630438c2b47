package io.github.chancery.link.context;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Provinces;
import io.github.chancery.link.office.OfficeTitles;
import io.github.chancery.model.EntityKind;
import io.github.chancery.resource.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what the words beside a name tell of it: "Iraqi Prime Minister X", "X, the French envoy", "X, Ala.". */
public final class ContextReader {
    private static final int MOST_WORDS = 7;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}.'’-]+");
    private static final WordList WORDS = WordList.of(ContextReader.class, "context-words.txt");
    private static final Set<String> LINKS = WORDS.words("link");
    /** ", the French foreign minister," or ", Iraq's prime minister". */
    private static final Pattern BEHIND = Pattern.compile("^, ?(?:the |a )?([^,.;:\\n()]{2,50})[,.]");

    private static final Pattern AREA = Pattern.compile("^ (?i:" + any("area") + ")\\b");
    private static final Pattern PAST = Pattern.compile("\\b(?:" + any("past") + ")[ -]$");

    private static final Pattern WHERE =
            Pattern.compile("^ ?, ?((?:[A-Z][\\p{L}.]*)(?: (?:of )?[A-Z][\\p{L}.]*){0,3})");

    private final MentionedCountries countries;
    private final Provinces provinces;
    private final OfficeTitles offices;

    public ContextReader(Gazetteer gazetteer, MentionedCountries countries) {
        this.countries = countries;
        this.provinces = gazetteer.provinces();
        this.offices = new OfficeTitles(gazetteer.offices());
    }

    /**
     * The countries and titles told right beside a name.
     *
     * @param before the text before the name
     * @param behind the text behind it
     */
    public MentionContext of(EntityKind kind, String before, String behind) {
        return switch (kind) {
            case PERSON -> person(before, behind);
            case PLACE, COUNTRY -> place(before, behind);
            default -> MentionContext.NONE;
        };
    }

    private MentionContext person(String textBefore, String textBehind) {
        String before = String.join(" ", wordsBefore(textBefore));
        Matcher behind = BEHIND.matcher(textBehind);
        String after = behind.find() && offices.hasTitle(behind.group(1)) ? behind.group(1) : "";
        Set<String> titles = new TreeSet<>();
        List.of(before, after).stream().filter(offices::hasTitle).forEach(titles::add);
        Set<String> told = new TreeSet<>(countries.in(before));
        told.addAll(countries.in(after));
        return new MentionContext(titles.isEmpty() ? Set.of() : told, titles, Set.of(), Optional.empty());
    }

    /** The words before a name that may be its title, in order: capitalised ones and what links them. */
    private static List<String> wordsBefore(String text) {
        List<String> words = new ArrayList<>();
        int begin = Math.max(0, text.length() - MOST_WORDS * 12);
        Matcher matcher = WORD.matcher(text.substring(begin));
        List<String> all = new ArrayList<>();
        int last = 0;
        while (matcher.find()) {
            if (!text.substring(begin + last, begin + matcher.start()).isBlank()) {
                all.clear();
            }
            all.add(matcher.group());
            last = matcher.end();
        }
        if (!text.substring(begin + last).isBlank()) {
            return List.of();
        }
        Collections.reverse(all);
        for (String word : all) {
            // "The king left. X came": a word in small letters with a full stop ends a sentence.
            boolean ends = Character.isLowerCase(word.charAt(0)) && word.endsWith(".");
            boolean fits = Character.isUpperCase(word.charAt(0)) || LINKS.contains(word) || words.size() < 2;
            if (ends || !fits || words.size() == MOST_WORDS) {
                break;
            }
            words.add(word);
        }
        Collections.reverse(words);
        return words;
    }

    /** "Tuscaloosa, Ala.", "Baghdad, Iraq", "Blida province", "Nazi Germany". */
    private MentionContext place(String before, String behind) {
        boolean isPast = PAST.matcher(before).find();
        MentionContext context = MentionContext.NONE.at(
                new PlaceContext(List.of(), AREA.matcher(behind).find(), isPast));
        Matcher where = WHERE.matcher(behind);
        return where.find() ? lying(where.group(1), context) : context;
    }

    private MentionContext lying(String where, MentionContext context) {
        MentionContext told = context.within(countries.in(where));
        return provinces
                .called(where)
                .map(province -> told.within(Set.of(province.code())).at(PlaceContext.within(province)))
                .orElse(told);
    }

    private static String any(String section) {
        return WORDS.words(section).stream().sorted().collect(Collectors.joining("|"));
    }
}
