package io.github.chancery.merge;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A place of a report.
 *
 * @param node the place
 * @param isCountry whether it is a country, and not a city, a region or a venue
 * @param name what it is called
 * @param country the country that it lies in or is, where that is known
 */
record ToldPlace(Node node, boolean isCountry, String name, Optional<Node> country) {}
