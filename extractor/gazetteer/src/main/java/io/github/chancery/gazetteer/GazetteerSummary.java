package io.github.chancery.gazetteer;

import java.util.List;
import java.util.Map;

/**
 * What came of building a gazetteer.
 *
 * @param documents how many documents, or lines, the dump has
 * @param rows how many items each table has, by its file's name
 * @param malformed how many documents could not be read
 * @param named where the first of these are, and why they could not be read
 */
public record GazetteerSummary(long documents, Map<String, Long> rows, long malformed, List<String> named) {}
