package io.github.chancery.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The examples of each model, by the model's name. */
final class Examples {
    private final Map<String, List<Example>> byModel = new TreeMap<>();

    /** @param models those that are to be fitted, even if no article has an example */
    Examples(String... models) {
        for (String model : models) {
            byModel.put(model, new ArrayList<>());
        }
    }

    void add(String model, Example example) {
        byModel.computeIfAbsent(model, key -> new ArrayList<>()).add(example);
    }

    void addAll(Examples others) {
        others.byModel.forEach((model, examples) ->
                byModel.computeIfAbsent(model, key -> new ArrayList<>()).addAll(examples));
    }

    /** The names of the models. */
    List<String> names() {
        return List.copyOf(byModel.keySet());
    }

    /** The examples of one model. */
    List<Example> of(String model) {
        return byModel.getOrDefault(model, List.of());
    }

    /** The same of only some articles. */
    Examples in(Predicate<String> article) {
        Examples some = new Examples(byModel.keySet().toArray(String[]::new));
        byModel.forEach((model, examples) -> examples.stream()
                .filter(example -> article.test(example.article()))
                .forEach(example -> some.add(model, example)));
        return some;
    }

    /** How many each model has, and how many of them say yes, a line each. */
    String counts() {
        StringBuilder lines = new StringBuilder();
        byModel.forEach((model, examples) -> lines.append(String.format(
                "%-20s %7d examples, %6d yes%n",
                model, examples.size(), examples.stream().filter(Example::yes).count())));
        return lines.toString();
    }
}
