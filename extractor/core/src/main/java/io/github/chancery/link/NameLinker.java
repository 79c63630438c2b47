package io.github.chancery.link;

import io.github.chancery.link.context.ContextReader;
import io.github.chancery.link.context.MentionContext;
import io.github.chancery.link.context.MentionedCountries;
import io.github.chancery.link.context.SurfaceForm;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.index.CountryCodes;
import io.github.chancery.link.index.IndexCache;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.link.match.Candidate;
import io.github.chancery.link.match.CandidateFinder;
import io.github.chancery.link.office.CountryOffice;
import io.github.chancery.link.office.OfficeInference;
import io.github.chancery.link.office.OfficeTitles;
import io.github.chancery.link.weights.MatchWeights;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Link;
import io.github.chancery.model.Period;
import io.github.chancery.name.NameWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Links names that stand in a text, all names of the text together; safe for many threads. */
public final class NameLinker {
    private final CandidateFinder finder;
    private final OfficeInference inference;
    private final CountryCodes codes;
    private final MentionedCountries mentioned;
    private final ContextReader reader;
    private final Disambiguator decision;

    /** @param gazetteer what names can be linked to */
    public NameLinker(Gazetteer gazetteer) {
        this(gazetteer, LinkScores.shipped(), MatchWeights.shipped());
    }

    /**
     * A linker with scores and weights of its own, such as to fit others.
     *
     * @param gazetteer what names can be linked to
     * @param scores how likely a link is right
     * @param weights how much each sign counts
     */
    public NameLinker(Gazetteer gazetteer, LinkScores scores, MatchWeights weights) {
        this.decision = new Disambiguator(scores, weights.decision());
        ItemIndex index = IndexCache.open(gazetteer);
        OfficeTitles offices = new OfficeTitles(gazetteer.offices());
        this.codes = new CountryCodes(index, gazetteer.countries());
        this.finder = new CandidateFinder(gazetteer, index, offices, codes, weights);
        this.inference = new OfficeInference(index, offices, codes, weights.inference());
        this.mentioned = new MentionedCountries(gazetteer);
        this.reader = new ContextReader(gazetteer, mentioned);
    }

    /** What each name of a text stands for, in the order of the text's mentions. */
    public List<NameLinks> link(NamedText text) {
        FullNames names = new FullNames(text.mentions());
        Map<SurfaceForm, MentionContext> contexts = contexts(text, names);
        Map<SurfaceForm, List<Candidate>> found = CollectiveDisambiguation.decide(contexts, finder::find, decision);
        return text.mentions().stream()
                .map(mention -> links(mention, found.getOrDefault(names.of(mention), List.of()), text.date()))
                .toList();
    }

    private Map<SurfaceForm, MentionContext> contexts(NamedText text, FullNames names) {
        Set<String> told = codes(text.countries());
        Set<String> countries = new TreeSet<>(mentioned.in(text.text()));
        countries.addAll(told);
        Map<SurfaceForm, MentionContext> contexts = new HashMap<>();
        for (NamedMention mention : text.mentions()) {
            MentionContext here = reader.of(mention.kind(), text.before(mention), text.behind(mention))
                    .within(told);
            contexts.merge(names.of(mention), here, MentionContext::and);
        }
        contexts.replaceAll((subject, here) -> here.in(countries, text.date()));
        if (text.text().isBlank()) {
            contexts.replaceAll((subject, here) -> here.alone());
        }
        return contexts;
    }

    private Set<String> codes(Set<String> countries) {
        Set<String> codes = new TreeSet<>();
        countries.forEach(country -> codes.add(this.codes.code(country)));
        codes.remove("");
        return codes;
    }

    private NameLinks links(NamedMention mention, List<Candidate> candidates, Optional<LocalDate> date) {
        Disambiguation choice = decision.decide(candidates);
        Optional<Link> holder =
                mention.kind() == EntityKind.PERSON && choice.link().isEmpty()
                        ? date.flatMap(day -> holder(mention.name(), day))
                        : Optional.empty();
        return holder.map(person -> new NameLinks(mention, holder, List.of(person), true))
                .orElseGet(() -> new NameLinks(mention, choice.link(), choice.candidates(), false));
    }

    /** Who held the post on a day that is told instead of a name. */
    private Optional<Link> holder(String phrase, LocalDate day) {
        return CountryOffice.of(phrase, mentioned::called)
                .flatMap(post -> inference.holder(post.title(), post.country(), Period.day(day)));
    }

    /** Names by the fullest form in which a text has them: "Lavrov" is the Sergei Lavrov that it names, too. */
    private static final class FullNames {
        private final Map<NamedMention, SurfaceForm> subjects = new HashMap<>();

        FullNames(List<NamedMention> mentions) {
            List<NamedMention> persons = mentions.stream()
                    .filter(mention -> mention.kind() == EntityKind.PERSON)
                    .toList();
            mentions.forEach(mention -> subjects.put(mention, new SurfaceForm(mention.kind(), full(mention, persons))));
        }

        SurfaceForm of(NamedMention mention) {
            return subjects.getOrDefault(mention, new SurfaceForm(mention.kind(), mention.name()));
        }

        /** The only fuller name that a person's is part of; the name itself where there is none or several. */
        private static String full(NamedMention mention, List<NamedMention> persons) {
            if (mention.kind() != EntityKind.PERSON) {
                return mention.name();
            }
            List<String> words = NameWords.ofPerson(mention.name());
            Map<String, String> fuller = new HashMap<>();
            for (NamedMention other : persons) {
                List<String> longer = NameWords.ofPerson(other.name());
                if (longer.size() > words.size() && isPart(words, longer)) {
                    fuller.putIfAbsent(String.join(" ", longer), other.name());
                }
            }
            return fuller.size() == 1 ? fuller.values().iterator().next() : longest(fuller, mention.name());
        }

        /** Where each fuller name is the end of the longest, they are one: "Kerry", "John Kerry", "John F. Kerry". */
        private static String longest(Map<String, String> fuller, String name) {
            String longest = fuller.keySet().stream()
                    .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                    .orElse("");
            List<String> words = List.of(longest.split(" ", -1));
            boolean one = fuller.keySet().stream().allMatch(other -> words.containsAll(List.of(other.split(" ", -1))));
            return one ? fuller.getOrDefault(longest, name) : name;
        }

        /** Whether words are a name's family name, or the given name alone, as some are called. */
        private static boolean isPart(List<String> words, List<String> longer) {
            boolean given = words.size() == 1 && longer.get(0).equals(words.get(0));
            return given
                    || longer.subList(longer.size() - words.size(), longer.size())
                            .equals(words);
        }
    }
}
