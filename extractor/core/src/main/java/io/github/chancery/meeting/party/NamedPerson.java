package io.github.chancery.meeting.party;

import java.util.Optional;

/** A person of an article, with what all mentions together tell. */
record NamedPerson(String name, Optional<String> title, Optional<Affiliation> affiliation) {

    /** This person with what another mention adds: the fuller name, a title with a country before one without. */
    NamedPerson and(String otherName, Optional<String> otherTitle, Optional<Affiliation> otherAffiliation) {
        String fuller = words(otherName) > words(name) ? otherName : name;
        boolean better = affiliation.isEmpty() && otherAffiliation.isPresent();
        return new NamedPerson(
                fuller,
                better ? otherTitle.or(() -> title) : title.or(() -> otherTitle),
                affiliation.or(() -> otherAffiliation));
    }

    private static int words(String name) {
        return name.split(" ").length;
    }
}
