package io.github.chancery.meeting.party;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.Mention;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who takes part in a meeting, as the article lets one say.
 *
 * @param kind person, organisation, country or group
 * @param name the fullest name
 * @param title the post told
 * @param affiliation whom the party acts for
 * @param mentions where the party is referred to in this connection
 * @param basis how it was found
 * @param role host, visitor or mediator, where told
 */
public record Party(
        EntityKind kind,
        String name,
        Optional<String> title,
        Optional<Affiliation> affiliation,
        List<Mention> mentions,
        Basis basis,
        Optional<Role> role) {
    /** A country, an organisation or a group. */
    static Party of(EntityKind kind, String name, Mention mention, Basis basis) {
        return new Party(kind, name, Optional.empty(), Optional.empty(), List.of(mention), basis, Optional.empty());
    }

    /** A person. */
    static Party of(NamedPerson person, Mention mention, Basis basis) {
        return new Party(
                EntityKind.PERSON,
                person.name(),
                person.title(),
                person.affiliation(),
                List.of(mention),
                basis,
                Optional.empty());
    }

    /** Somebody with a post whom the article does not name, for the country or organisation that the post is of. */
    public static Party official(Affiliation affiliation, String title, Mention mention) {
        return new Party(
                affiliation.kind(),
                affiliation.name(),
                Optional.of(title),
                Optional.empty(),
                List.of(mention),
                Basis.of(Basis.Means.UNNAMED_OFFICIAL),
                Optional.empty());
    }

    /** Two parties with one key are the same. */
    public String key() {
        return kind + " " + name.toLowerCase(Locale.ROOT);
    }

    Party in(Role played) {
        return new Party(kind, name, title, affiliation, mentions, basis, Optional.of(played));
    }

    /** This party, referred to somewhere else. */
    Party at(Mention mention) {
        return new Party(kind, name, title, affiliation, List.of(mention), basis, role);
    }

    Party with(Optional<String> newTitle) {
        return new Party(kind, name, newTitle, affiliation, mentions, basis, role);
    }

    /** This party with what another mention of it adds. */
    public Party and(Party same) {
        TreeSet<Mention> all =
                new TreeSet<>(Comparator.comparingInt(Mention::begin).thenComparingInt(Mention::end));
        all.addAll(mentions);
        all.addAll(same.mentions);
        return new Party(
                kind,
                name,
                title.or(same::title),
                affiliation.or(same::affiliation),
                List.copyOf(all),
                basis,
                role.or(same::role));
    }

    /** Whether the other could be the same party told less precisely: a country, or its official, for its minister. */
    boolean represents(Party country) {
        return country.kind == EntityKind.COUNTRY
                && affiliation
                        .map(Affiliation::name)
                        .filter(country.name::equals)
                        .isPresent()
                && country.title.filter(post -> !isLike(post)).isEmpty();
    }

    /** "will continue our talks": "our" says no more than whom the one who talks is of. */
    boolean speaksFor(Party page) {
        return page.basis.means() == Basis.Means.PAGE_OWNER && kind == EntityKind.PERSON && affiliation.isEmpty();
    }

    /** Whether a post can be this party's, as far as its noun tells: "the minister" for "Foreign Minister". */
    private boolean isLike(String post) {
        return title.isEmpty()
                || basis.means() == Basis.Means.DELEGATION_LEADER
                || noun(title.get()).equals(noun(post))
                || noun(post).equals("counterpart");
    }

    private static String noun(String post) {
        return post.substring(post.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a name is that of the party or of whom it acts for. */
    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other)
                || affiliation
                        .map(Affiliation::name)
                        .filter(told -> told.endsWith(other))
                        .isPresent();
    }

    /** Whether this is a person of whom no post is told, who may be the official whose name is not told. */
    boolean mayBe(Party official) {
        return kind == EntityKind.PERSON
                && title.isEmpty()
                && affiliation.isEmpty()
                && official.kind != EntityKind.PERSON
                && official.title.filter(post -> !post.endsWith("s")).isPresent();
    }

    /** This party as the head of a delegation, so that whoever else came for the same country came with it. */
    Party leading(Party delegation) {
        Affiliation represented = new Affiliation(delegation.kind, delegation.name);
        return new Party(
                kind,
                name,
                title,
                affiliation.or(() -> Optional.of(represented)),
                mentions,
                Basis.of(Basis.Means.DELEGATION_LEADER),
                role);
    }

    /** This person, in the post of an official. */
    Party inPostOf(Party official) {
        return new Party(
                kind,
                name,
                official.title,
                Optional.of(new Affiliation(official.kind, official.name)),
                mentions,
                basis,
                role.or(() -> official.role));
    }

    public Participation participation() {
        Entity actor = new Entity(kind, name, mentions, basis.text(), Optional.empty());
        return new Participation(actor, title, affiliation.map(Affiliation::entity), role);
    }
}
