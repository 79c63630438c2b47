package io.github.chancery.link.office;

import io.github.chancery.link.index.CountryCodes;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.link.weights.MatchWeights;
import io.github.chancery.model.Link;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Period;
import io.github.chancery.model.Report;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Infers from who held which post when what an article leaves out: who the Iranian foreign minister was, and for which
 * country Joe Biden met somebody.
 */
public final class OfficeInference {
    private final OfficeHolders holders;
    private final RepresentedCountries represented;
    private final CountryCodes countries;

    public OfficeInference(
            ItemIndex index, OfficeTitles offices, CountryCodes countries, MatchWeights.Inference weights) {
        this.holders = new OfficeHolders(index, offices, weights.holder());
        this.represented = new RepresentedCountries(index, countries, weights);
        this.countries = countries;
    }

    /** The person who alone can have held a country's post throughout a time. */
    public Optional<Link> holder(String title, String country, Period when) {
        return holders.holder(title, country, when);
    }

    /**
     * A linked report with what can be inferred on the day of the meeting or, where that is not told, of the article.
     *
     * @param published when the article was published
     */
    public Report complete(Report report, Optional<LocalDate> published) {
        Optional<Period> when = report.date().flatMap(MeetingDate::period).or(() -> published.map(Period::day));
        return when.map(period -> report.withParticipations(report.participations().stream()
                        .map(participation -> complete(participation, period))
                        .toList()))
                .orElse(report);
    }

    private Participation complete(Participation told, Period when) {
        return switch (told.actor().kind()) {
            case COUNTRY ->
                told.heldBy(told.title()
                        .flatMap(title -> holders.holder(
                                title, countries.code(told.actor().name()), when)));
            case PERSON ->
                told.inferredFor(told.actor()
                        .link()
                        .filter(person -> told.represents().isEmpty())
                        .flatMap(person -> represented.country(person, when)));
            default -> told;
        };
    }
}
