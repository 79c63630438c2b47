package io.github.chancery.serve.page;

import io.github.chancery.query.Parameter;
import io.github.chancery.query.QueryFile;
import io.github.chancery.serve.http.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What narrows a list of meetings: the other parameters of its question.
 *
 * @param question that lists
 * @param fixed what the page itself asks with
 * @param given what the reader chose beside that
 * @param path of the page
 * @param iri what the page is about, where its path does not tell
 */
public record MeetingFilter(
        QueryFile question, Map<String, String> fixed, Map<String, String> given, String path, Optional<String> iri) {
    static final String LIST = "who-met-whom";

    /** Where on its page the list begins. */
    private static final String PLACE = "#meetings";

    public MeetingFilter {
        fixed = Map.copyOf(fixed);
        given = new TreeMap<>(given);
    }

    /** What a request chooses. */
    static MeetingFilter of(Questions questions, Map<String, String> fixed, Request request) {
        QueryFile question = questions.named(LIST);
        Map<String, String> given = new TreeMap<>();
        for (Parameter parameter : question.parameters()) {
            if (!fixed.containsKey(parameter.name())) {
                request.parameter(parameter.name()).ifPresent(value -> given.put(parameter.name(), value));
            }
        }
        return new MeetingFilter(question, fixed, given, "/" + request.path(), request.parameter("iri"));
    }

    /** What the list is asked with. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>(fixed);
        all.putAll(given);
        return all;
    }

    /** Whether nothing is chosen for a parameter yet. */
    boolean isOpen(String parameter) {
        return !fixed.containsKey(parameter) && !given.containsKey(parameter);
    }

    /** The address of the page with one thing more chosen. */
    String with(String parameter, String value) {
        Map<String, String> more = new TreeMap<>(given);
        more.put(parameter, value);
        return address(more);
    }

    /** The address of the page with one thing fewer chosen. */
    String without(String parameter) {
        Map<String, String> fewer = new TreeMap<>(given);
        fewer.remove(parameter);
        return address(fewer);
    }

    private String address(Map<String, String> chosen) {
        Map<String, String> all = new TreeMap<>(chosen);
        iri.ifPresent(about -> all.put("iri", about));
        return Links.with(path, all) + PLACE;
    }

    /** Where all values of one facet of the list are told. */
    String facetAddress(String facet) {
        Map<String, String> all = all();
        all.put("by", facet);
        return Links.with("/questions/" + Facets.QUESTION, all);
    }

    /** The parameters that a reader can choose. */
    public List<Parameter> choices() {
        return question.parameters().stream()
                .filter(parameter -> !fixed.containsKey(parameter.name()))
                .filter(parameter -> !parameter.name().equals("name"))
                .toList();
    }
}
