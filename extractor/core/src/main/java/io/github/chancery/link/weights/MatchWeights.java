package io.github.chancery.link.weights;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.chancery.resource.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** How much each sign counts when names are linked; {@code match-weights.yml} tells what each weight is for. */
public record MatchWeights(Person person, Name name, City city, Place place, Decision decision, Inference inference) {
    private static final String RESOURCE = "match-weights.yml";
    private static final JsonMapper YAML = JsonMapper.builder(new YAMLFactory())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** Weights from a tree of the same names as the file's. */
    public static MatchWeights of(JsonNode tree) {
        return YAML.convertValue(tree, MatchWeights.class);
    }

    /** These weights as a tree of the same names as the file's. */
    public ObjectNode tree() {
        return YAML.convertValue(this, ObjectNode.class);
    }

    /** The weights that ship. */
    public static MatchWeights shipped() {
        try {
            return YAML.readValue(Resources.bytes(MatchWeights.class, RESOURCE), MatchWeights.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How well a person fits a name and what is told beside it. */
    public record Person(
            double name,
            double countryTold,
            double countryMentioned,
            double otherCountry,
            double title,
            double titleOfAnotherTime,
            double prominence,
            double inPost,
            double nearPost,
            double longAway,
            double longBefore,
            double onlyBearer,
            double standsOut,
            double alone,
            double withoutPost,
            double soleBearer,
            int fewYears,
            int manyYears) {}

    /** How alike a name in text and a known one are. */
    public record Name(
            double familyName,
            double regnalName,
            double withoutHouse,
            double reordered,
            double part,
            double eachMissing,
            double trailing) {}

    /** How well a city fits. */
    public record City(
            double name,
            double countryTold,
            double otherCountry,
            double countryMentioned,
            double onlyCountryMentioned,
            double smallerNamesake,
            double eachSize,
            double littleKnown,
            List<Integer> sizes,
            int knownEverywhere,
            int muchBigger) {
        public City {
            sizes = List.copyOf(sizes);
        }
    }

    /** How well a place that is no city fits. */
    public record Place(
            double headquarters,
            double demonym,
            double seat,
            double past,
            double provinceMeant,
            double provincePossible) {}

    /** When a candidate is sure. */
    public record Decision(double threshold, double margin, double far, double telling) {}

    /** How sure it is what posts tell. */
    public record Inference(double holder, double country, double aYearLater, double least) {}
}
