package io.github.chancery.meeting.pattern;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which tokens of a sentence play which role in an event, and which patterns say so. */
public final class Roles {
    private final Map<RoleName, SortedMap<Integer, Set<String>>> told = new EnumMap<>(RoleName.class);

    /** Adds that a pattern, told by its name, gives a token a role. */
    void add(RoleName role, int token, String pattern) {
        told.computeIfAbsent(role, key -> new TreeMap<>())
                .computeIfAbsent(token, key -> new LinkedHashSet<>())
                .add(pattern);
    }

    /** Adds what is told elsewhere of the roles asked for. */
    void addAll(Roles others, Predicate<RoleName> asked) {
        others.each().filter(filled -> asked.test(filled.role())).forEach(filled -> filled.patterns()
                .forEach(pattern -> add(filled.role(), filled.token(), pattern)));
    }

    boolean has(RoleName role) {
        return told.containsKey(role);
    }

    /** The tokens that play a role, in order of the text. */
    List<Integer> tokens(RoleName role) {
        return List.copyOf(told.getOrDefault(role, new TreeMap<>()).keySet());
    }

    /** Every role that a token plays, in order of the roles, then of the text. */
    Stream<Filled> each() {
        return told.entrySet().stream().flatMap(role -> role.getValue().entrySet().stream()
                .map(token -> new Filled(role.getKey(), token.getKey(), List.copyOf(token.getValue()))));
    }

    /** The same, but of those that play a role only some. */
    Roles only(RoleName role, Set<Integer> tokens) {
        Roles fewer = new Roles();
        each().filter(filled -> filled.role() != role || tokens.contains(filled.token()))
                .forEach(filled ->
                        filled.patterns().forEach(pattern -> fewer.add(filled.role(), filled.token(), pattern)));
        return fewer;
    }

    /** These roles, but those that are judged as they were judged: a token keeps the patterns that say the same. */
    Roles judged(Map<RoleName, Set<Integer>> judgement, String otherwise) {
        Roles roles = new Roles();
        each().filter(filled -> !judgement.containsKey(filled.role())).forEach(filled -> filled.patterns()
                .forEach(pattern -> roles.add(filled.role(), filled.token(), pattern)));
        judgement.forEach((role, tokens) -> tokens.forEach(token -> {
            Set<String> names = told.getOrDefault(role, new TreeMap<>()).getOrDefault(token, Set.of(otherwise));
            names.forEach(name -> roles.add(role, token, name));
        }));
        return roles;
    }

    /** A token that plays a role, and the names of the patterns that say so. */
    record Filled(RoleName role, int token, List<String> patterns) {}
}
