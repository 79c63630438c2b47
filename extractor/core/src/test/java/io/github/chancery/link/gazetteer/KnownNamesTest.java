package io.github.chancery.link.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.model.KnownNames;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which names of an invented gazetteer are known before an article is read. */
class KnownNamesTest {
    private final KnownNames names = Gazetteers.invented(Map.of(
                    "countries.tsv",
                    """
            Q30\tGondor\tGO\tGondorian|Southron\tThe Realm|Gate\tMinas Tirith\tQ20\tMinas Tirith|Citadel\t\t\tstate\ttest
            Q31\tRohan\tRO\tRohirric|Southron\tThe Mark\tEdoras\tQ21\tEdoras|Citadel\t\t\tstate\ttest
            """,
                    "cities.tsv",
                    """
            Q20\tMinas Tirith\tGO\t\t\t1\tTower\ttest
            Q22\tDôl Amroth\tGO\t\t\t1\t\ttest
            Q23\tGate\tGO\t\t\t1\t\ttest
            Q24\tUr\tGO\t\t\t1\t\ttest
            Q25\tBree\tGO\t\t\t1\t\ttest
            Q26\tBree\tRO\t\t\t1\t\ttest
            Q27\tEdoras\tGO\t\t\t1\t\ttest
            Q28\tUmb\tXX\t\t\t1\t\ttest
            """,
                    "organisations.tsv",
                    "Q40\tWhite Council\tThe Wise|Gate\tforum\ttest\n",
                    "people.tsv",
                    "Q1\tSaruman\tCurunír the White|O’Rien\t\ttest\n",
                    "ordinary-words.tsv",
                    "Gate\n"))
            .knownNames();

    @Test
    void ofCountriesWhatOneAloneIsCalledAndNoOrdinaryWord() {
        assertEquals(
                Map.of("Gondor", "Gondor", "The Realm", "Gondor", "Rohan", "Rohan", "The Mark", "Rohan"),
                names.countries());
        assertEquals(Map.of("Gondorian", "Gondor", "Rohirric", "Rohan"), names.demonyms());
        assertEquals(Map.of("Minas Tirith", "Gondor", "Edoras", "Rohan"), names.capitals());
    }

    @Test
    void ofCitiesTheLabelsWithAndWithoutMarksAndTheCountryIfItIsOne() {
        assertEquals(
                Map.of(
                        "Minas Tirith", "Gondor",
                        "Dôl Amroth", "Gondor",
                        "Dol Amroth", "Gondor",
                        "Bree", "",
                        "Edoras", "Rohan",
                        "Umb", ""),
                names.cities());
    }

    @Test
    void ofOrganisationsAllNamesAndOfPeopleTheFamilyNameToo() {
        assertEquals(Set.of("White Council", "The Wise"), names.organisations());
        assertEquals(Set.of("Saruman", "Curunír the White", "Curunir the White", "White", "O'Rien"), names.people());
    }
}
