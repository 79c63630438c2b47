package io.github.chancery.link;

import io.github.chancery.link.context.MentionContext;
import io.github.chancery.link.context.MentionedCountries;
import io.github.chancery.link.context.ReportContexts;
import io.github.chancery.link.context.SurfaceForm;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.index.CountryCodes;
import io.github.chancery.link.index.IndexCache;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.link.match.CandidateFinder;
import io.github.chancery.link.office.OfficeInference;
import io.github.chancery.link.office.OfficeTitles;
import io.github.chancery.link.weights.MatchWeights;
import io.github.chancery.model.Article;
import io.github.chancery.model.Entity;
import io.github.chancery.model.Link;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Report;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Links the names in reports to Wikidata items, where that is sure; safe for many threads. */
public final class Linker {
    private final CandidateFinder finder;
    private final OfficeInference inference;
    private final CountryCodes codes;
    private final MentionedCountries countries;
    private final Disambiguator decision;

    /** @param gazetteer what names can be linked to */
    public Linker(Gazetteer gazetteer) {
        MatchWeights weights = MatchWeights.shipped();
        ItemIndex index = IndexCache.open(gazetteer);
        OfficeTitles offices = new OfficeTitles(gazetteer.offices());
        this.codes = new CountryCodes(index, gazetteer.countries());
        this.finder = new CandidateFinder(gazetteer, index, offices, codes, weights);
        this.inference = new OfficeInference(index, offices, codes, weights.inference());
        this.decision = new Disambiguator(LinkScores.shipped(), weights.decision());
        this.countries = new MentionedCountries(gazetteer);
    }

    /** The reports with everybody and everything in them linked where sure, and what each name may stand for. */
    public Linked link(Article article, List<Report> reports) {
        return link(article.published(), mentionedCountries(article.text()), reports);
    }

    private Set<String> mentionedCountries(String text) {
        Set<String> codes = new TreeSet<>(countries.in(text));
        codes.remove("");
        return codes;
    }

    /**
     * The reports of an article whose text need not be at hand, linked anew whatever they are linked to.
     *
     * @param published when the article was published
     * @param mentioned codes of the countries that its text mentions
     */
    public Linked link(Optional<LocalDate> published, Set<String> mentioned, List<Report> reports) {
        ReportContexts told = new ReportContexts(published, reports, mentioned, codes::code);
        Map<SurfaceForm, MentionContext> names = new HashMap<>();
        reports.forEach(report -> link(report, entity -> {
            names.computeIfAbsent(SurfaceForm.of(entity), told::of);
            return entity;
        }));
        Map<SurfaceForm, Disambiguation> found = new HashMap<>();
        CollectiveDisambiguation.decide(names, finder::find, decision)
                .forEach((name, fitting) ->
                        found.put(name, decision.decide(fitting).with(link -> finder.located(link, fitting))));
        Map<Entity, List<Link>> candidates = new LinkedHashMap<>();
        UnaryOperator<Entity> linked = entity -> {
            Disambiguation choice = found.getOrDefault(SurfaceForm.of(entity), decision.decide(List.of()));
            candidates.putIfAbsent(entity, choice.candidates());
            return choice.link().map(entity::linkedTo).orElseGet(entity::unlinked);
        };
        return new Linked(
                mentioned,
                reports.stream()
                        .map(report -> inference.complete(link(report, linked), published))
                        .toList(),
                candidates);
    }

    private static Report link(Report report, UnaryOperator<Entity> linked) {
        return report.withParticipations(report.participations().stream()
                        .map(participation -> link(participation, linked))
                        .toList())
                .withPlaces(report.places().stream().map(linked).toList())
                .withTopics(report.topics().stream().map(linked).toList());
    }

    private static Participation link(Participation participation, UnaryOperator<Entity> linked) {
        return new Participation(
                linked.apply(participation.actor()),
                participation.title(),
                participation.represents().map(linked),
                participation.role());
    }
}
