package io.github.chancery.link.office;

import io.github.chancery.link.gazetteer.Person;
import io.github.chancery.link.index.ItemIndex;
import io.github.chancery.model.Link;
import io.github.chancery.model.Period;
import java.util.List;
import java.util.Optional;

/** Finds who held a country's post at a time: "the Iranian foreign minister". */
final class OfficeHolders {
    private final ItemIndex index;
    private final OfficeTitles offices;
    private final double score;

    /** @param score how sure such a holder is, from 0 to 1 */
    OfficeHolders(ItemIndex index, OfficeTitles offices, double score) {
        this.index = index;
        this.offices = offices;
        this.score = score;
    }

    /**
     * The only person who can have held the post within the time, if it is known to have been held throughout.
     *
     * @param title the post, such as "foreign minister"
     * @param country the ISO 3166 code
     */
    Optional<Link> holder(String title, String country, Period when) {
        return OfficeTitle.of(title, offices)
                .filter(post -> !country.isEmpty())
                .flatMap(post -> holder(post, country, when))
                .map(person -> new Link(person.item(), person.label(), score));
    }

    private Optional<Person> holder(OfficeTitle post, String country, Period when) {
        List<Person> possible = post.offices().stream()
                .flatMap(office -> index.holders(office, country).stream())
                .filter(person ->
                        person.posts().stream().anyMatch(held -> post.fits(held, country) && held.mayOverlap(when)))
                .distinct()
                .toList();
        return possible.size() == 1
                ? possible.stream()
                        .filter(person -> person.posts().stream()
                                .anyMatch(held -> post.fits(held, country) && held.covers(when, person.read())))
                        .findFirst()
                : Optional.empty();
    }
}
