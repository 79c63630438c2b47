package io.github.chancery.meeting.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.meeting.MadeUp;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.EntityKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonCoreferenceTest {
    private static final List<SentenceView> ARTICLE = MadeUp.sentences(
            "[PERSON Weber/NNP] met/VBD/meet [PERSON Stein/NNP] ./.",
            "[PERSON:Foreign_Minister:Arnor Anna/NNP Weber/NNP] spoke/VBD/speak ./.",
            "[PERSON:Foreign_Minister:Gondor Paul/NNP Stein/NNP] left/VBD/leave ./.",
            "[POST:Foreign_Minister Minister/NNP] said/VBD/say so/RB ./.");

    private final PersonCoreference persons = new PersonCoreference(ARTICLE, MadeUp.KNOWN);

    @Test
    void aFamilyNameIsOfWhomTheArticleNamesInFull() {
        NamedPerson weber =
                persons.person(ARTICLE.get(0), ARTICLE.get(0).sentence().names().get(0));
        assertEquals("Anna Weber", weber.name());
        assertEquals(Optional.of(new Affiliation(EntityKind.COUNTRY, "Arnor")), weber.affiliation());
    }

    @Test
    void aPostIsOneMoreMentionOfItsHolder() {
        assertEquals(2, persons.weight("Anna Weber"));
        assertEquals(3, persons.weight("Paul Stein"));
    }

    @Test
    void aPostWithoutACountryIsTheLastHoldersSpokenOf() {
        int late = ARTICLE.get(3).begin(0);
        assertEquals(Optional.of("Paul Stein"), holder(Optional.empty(), late));
        assertEquals(Optional.of("Anna Weber"), holder(Optional.of("Arnor"), late));
        assertEquals(Optional.empty(), holder(Optional.of("Rohan"), late));
    }

    @Test
    void twoWhoActForDifferentCountriesAreTwoThoughCalledAlike() {
        List<SentenceView> article = MadeUp.sentences(
                "[PERSON:Foreign_Minister:Arnor Stein/NNP] met/VBD/meet [PERSON:President:Gondor Stein/NNP] ./.",
                "[PERSON Stein/NNP] spoke/VBD/speak ./.");
        PersonCoreference both = new PersonCoreference(article, MadeUp.KNOWN);
        assertEquals(
                List.of("Stein", "President Stein"),
                article.getFirst().sentence().names().stream()
                        .map(name -> both.person(article.getFirst(), name).name())
                        .toList());
        assertEquals(2, both.weight("Stein"));
    }

    private Optional<String> holder(Optional<String> country, int offset) {
        return persons.holder(
                        "Foreign Minister", country.map(name -> new Affiliation(EntityKind.COUNTRY, name)), offset)
                .map(NamedPerson::name);
    }
}
