package io.github.chancery.meeting.decision;

import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.party.Affiliation;
import io.github.chancery.meeting.party.Party;
import io.github.chancery.meeting.party.PossibleParty;
import io.github.chancery.meeting.score.Features;
import io.github.chancery.model.EntityKind;
import java.util.List;
import java.util.OptionalDouble;

/** What is known of somebody who may take part in an encounter, once the whole article is read. */
public final class ParticipantFeatures {
    private static final double LIKELY = 0.5;
    private static final int MANY = 3;

    private final EncounterView encounter;
    private final List<PartyCandidate> candidates;

    public ParticipantFeatures(EncounterView encounter) {
        this.encounter = encounter;
        this.candidates = encounter.candidates();
    }

    /** Everybody who may take part. */
    public List<PartyCandidate> candidates() {
        return candidates;
    }

    /** The features of one of them. */
    public Features of(PartyCandidate candidate) {
        Features features = new Features();
        chances(candidate, features);
        party(candidate.party(), features);
        others(candidate, features);
        DraftReport draft = encounter.draft();
        features.add("type", draft.type().name()).add("status", draft.status().name());
        features.add("type&tenths", draft.type() + " " + tenths(candidate));
        features.add("type&surer", draft.type() + " " + Math.min(MANY, surer(candidate)));
        features.add("type&kind", draft.type() + " " + candidate.party().kind());
        features.addIf(draft.parties().containsKey(candidate.party().key()), "in the draft");
        features.add("tellings", draft.tellings().size());
        return features;
    }

    private void chances(PartyCandidate candidate, Features features) {
        features.addChance("most", candidate.most());
        double none =
                candidate.told().stream().mapToDouble(told -> 1 - told.chance()).reduce(1, (one, other) -> one * other);
        features.addChance("any", 1 - none);
        features.add(
                "words",
                candidate.told().stream().filter(told -> told.chance() > 0).count());
        encoder(candidate, features);
        features.add(
                "likely words",
                candidate.told().stream()
                        .filter(told -> told.chance() >= LIKELY)
                        .count());
        int step = tenths(candidate);
        features.add("most in tenths", step);
        features.add("kind&tenths", candidate.party().kind() + " " + step);
    }

    private static int tenths(PartyCandidate candidate) {
        return (int) Math.floor(candidate.most() * 10);
    }

    /** How many others are likelier, as far as the sentences tell. */
    private long surer(PartyCandidate candidate) {
        return candidates.stream()
                .filter(other -> other.most() > candidate.most())
                .count();
    }

    private void encoder(PartyCandidate candidate, Features features) {
        OptionalDouble most = candidate.encoded();
        if (most.isEmpty()) {
            return;
        }
        features.addChance("encoder", most.getAsDouble());
        features.add("encoder in tenths", (int) Math.floor(most.getAsDouble() * 10));
        features.addIf(candidate.most() == 0, "only elsewhere");
        long surer = candidates.stream()
                .filter(other -> other.encoded().orElse(0) > most.getAsDouble())
                .count();
        features.add("surer parties to the encoder", surer);
        features.add(
                "words likely to the encoder",
                candidate.told().stream()
                        .filter(told -> told.encoded().orElse(0) >= LIKELY)
                        .count());
    }

    private void party(Party party, Features features) {
        features.add("kind", party.kind().name());
        features.add("found by", party.basis().means().name());
        features.addIf(party.title().isPresent(), "has a post");
        features.addIf(party.affiliation().isPresent(), "acts for somebody");
        features.addIf(
                encounter.draft().places().stream()
                        .anyMatch(place -> place.name().equalsIgnoreCase(party.name())),
                "is the place");
        features.addIf(party.role().isPresent(), "has a role");
        long elsewhere = encounter.others().stream()
                .filter(other -> other.parties().containsKey(party.key()))
                .count();
        features.add("in other encounters", elsewhere);
    }

    private void others(PartyCandidate candidate, Features features) {
        Party party = candidate.party();
        long likely =
                candidates.stream().filter(other -> other.most() >= LIKELY).count();
        long surer = surer(candidate);
        features.add("likely parties", likely).add("surer parties", surer);
        features.addIf(likely == 0, "nobody is likely");
        features.addIf(likely <= 1 && surer <= 1, "one of the two surest");
        features.addIf(
                candidates.stream().anyMatch(other -> actsFor(other, party) && other.most() >= LIKELY),
                "somebody likely acts for it");
        features.addIf(
                candidates.stream().anyMatch(other -> actsFor(candidate, other.party()) && other.most() >= LIKELY),
                "acts for somebody likely");
        features.addIf(
                candidates.stream()
                        .anyMatch(other ->
                                !other.equals(candidate) && other.most() >= LIKELY && sameSide(other.party(), party)),
                "somebody likely is of the same side");
        features.addIf(
                candidate.told().stream().map(PossibleParty::party).anyMatch(told -> told.kind() == EntityKind.COUNTRY),
                "told as a country");
    }

    private static boolean actsFor(PartyCandidate person, Party country) {
        return person.party().kind() == EntityKind.PERSON
                && person.party()
                        .affiliation()
                        .map(Affiliation::name)
                        .filter(country.name()::equals)
                        .isPresent();
    }

    private static boolean sameSide(Party one, Party other) {
        return one.affiliation().isPresent()
                && one.affiliation()
                        .map(Affiliation::name)
                        .equals(other.affiliation().map(Affiliation::name));
    }
}
