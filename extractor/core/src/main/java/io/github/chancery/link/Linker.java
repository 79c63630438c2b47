package io.github.chancery.link;

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
    /** A candidate below this score is not linked: a wrong link is worse than none. */
    static final double THRESHOLD = 0.80;

    /** A candidate that does not lead the next by this much is not linked. */
    static final double MARGIN = 0.08;

    private final Matchers matchers;
    private final MentionedCountries countries;

    /** @param gazetteer what names can be linked to */
    public Linker(Gazetteer gazetteer) {
        this.matchers = new Matchers(gazetteer);
        this.countries = new MentionedCountries(gazetteer);
    }

    /** The reports with everybody and everything in them linked where sure, and what each name may stand for. */
    public Linked link(Article article, List<Report> reports) {
        return link(article.published(), mentionedCountries(article.text()), reports);
    }

    /** The codes of the countries that an article's text mentions: clues to whom its names mean. */
    public Set<String> mentionedCountries(String text) {
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
        ArticleClues clues = new ArticleClues(published, reports, mentioned, matchers::code);
        Map<Subject, Clues> names = new HashMap<>();
        reports.forEach(report -> link(report, entity -> {
            names.computeIfAbsent(Subject.of(entity), clues::of);
            return entity;
        }));
        Map<Subject, List<Candidate>> found = Deliberation.decide(names, matchers::find);
        Map<Entity, List<Link>> candidates = new LinkedHashMap<>();
        UnaryOperator<Entity> linked = entity -> {
            List<Candidate> best = found.getOrDefault(Subject.of(entity), List.of());
            candidates.putIfAbsent(entity, Candidate.links(best));
            return sure(best)
                    .map(candidate -> entity.linkedTo(matchers.link(candidate)))
                    .orElseGet(entity::unlinked);
        };
        return new Linked(reports.stream().map(report -> link(report, linked)).toList(), candidates);
    }

    /** The first of the candidates, if it is good enough and clearly better than the next. */
    static Optional<Candidate> sure(List<Candidate> candidates) {
        return candidates.stream()
                .findFirst()
                .filter(best -> best.score() >= THRESHOLD)
                .filter(best -> candidates.size() == 1
                        || best.score() - candidates.get(1).score() >= MARGIN);
    }

    private static Report link(Report report, UnaryOperator<Entity> linked) {
        return new Report(
                report.type(),
                report.status(),
                report.participations().stream()
                        .map(participation -> link(participation, linked))
                        .toList(),
                report.places().stream().map(linked).toList(),
                report.date(),
                report.topics().stream().map(linked).toList(),
                report.evidence(),
                report.trigger(),
                report.pattern(),
                report.confidence());
    }

    private static Participation link(Participation participation, UnaryOperator<Entity> linked) {
        return new Participation(
                linked.apply(participation.actor()),
                participation.title(),
                participation.represents().map(linked),
                participation.role());
    }
}
