package io.github.chancery.pipeline.explain;

import io.github.chancery.link.Linked;
import io.github.chancery.model.Entity;
import io.github.chancery.model.Link;
import io.github.chancery.model.Participation;
import io.github.chancery.model.Report;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** Links as plain text: the candidates of each name, best first, with the one that was taken. */
final class LinkText {
    private LinkText() {}

    /** Adds what each entity of the reports may be, those of the same name and candidates once. */
    static void add(Linked linked, StringJoiner lines) {
        Set<String> blocks = new LinkedHashSet<>();
        linked.candidates().forEach((entity, candidates) -> blocks.add(block(entity, candidates, linked)));
        if (!blocks.isEmpty()) {
            lines.add("").add("Links (* taken)");
            blocks.forEach(lines::add);
        }
    }

    private static String block(Entity entity, List<Link> candidates, Linked linked) {
        StringJoiner block = new StringJoiner("\n");
        block.add("  " + entity.name() + " (" + Words.of(entity.kind()) + ")");
        if (candidates.isEmpty()) {
            block.add("      no candidate; stays unlinked");
        }
        Optional<String> taken = taken(entity, linked);
        for (Link candidate : candidates) {
            String mark =
                    taken.filter(candidate.item()::equals).map(item -> "*").orElse(" ");
            block.add(String.format(
                    Locale.ROOT, "    %s %.2f %s %s", mark, candidate.score(), candidate.item(), candidate.label()));
        }
        return block.toString();
    }

    private static Optional<String> taken(Entity entity, Linked linked) {
        return linked.reports().stream()
                .flatMap(LinkText::entities)
                .filter(other -> other.kind() == entity.kind()
                        && other.name().equals(entity.name())
                        && other.mentions().equals(entity.mentions()))
                .flatMap(other -> other.link().stream())
                .map(Link::item)
                .findFirst();
    }

    private static Stream<Entity> entities(Report report) {
        Stream<Entity> parties = report.participations().stream().flatMap(LinkText::entities);
        return Stream.of(parties, report.places().stream(), report.topics().stream())
                .flatMap(entities -> entities);
    }

    private static Stream<Entity> entities(Participation participation) {
        return Stream.concat(Stream.of(participation.actor()), participation.represents().stream());
    }
}
