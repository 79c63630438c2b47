package io.github.chancery.link.gazetteer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person.
 *
 * @param posts the posts held, in the order in which they began
 * @param read when the posts were read; nothing is known of the time after
 * @param sitelinks how many wikis have a page on the person; 0 when unknown
 */
public record Person(
        String item, String label, List<String> aliases, List<Post> posts, Optional<LocalDate> read, int sitelinks)
        implements Item {
    private static final double LEAST = 0.3;
    private static final double MOST = 0.7;
    private static final Pattern READ = Pattern.compile(".*@(\\d{4}-\\d{2}-\\d{2})");

    /** A person of whom nothing is known of when the posts were read, or how well known he or she is. */
    public Person(String item, String label, List<String> aliases, List<Post> posts) {
        this(item, label, aliases, posts, Optional.empty(), 0);
    }

    public Person {
        aliases = List.copyOf(aliases);
        posts = List.copyOf(posts);
    }

    /** Reads a row of people.tsv. */
    public static Person of(Row row) {
        List<Post> posts =
                row.list("posts").stream().map(text -> Post.of(text, row)).toList();
        return new Person(row.item(), row.cell("label"), row.list("aliases"), posts, read(row), Sitelinks.of(row));
    }

    /** The day in a source such as "iran-ministers@2022-07-05". */
    private static Optional<LocalDate> read(Row row) {
        Matcher source = READ.matcher(row.optional("source"));
        try {
            return source.matches() ? Optional.of(LocalDate.parse(source.group(1))) : Optional.empty();
        } catch (DateTimeParseException e) {
            throw row.failure("\"" + source.group() + "\" ends in a day that is none");
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.PERSON;
    }

    /** By the pages on the person, else by the most prominent post. */
    @Override
    public double prior() {
        double prominence = posts.stream().mapToDouble(Post::prominence).max().orElse(0);
        return Sitelinks.prior(sitelinks, LEAST + (MOST - LEAST) * prominence);
    }

    @Override
    public Set<String> countries() {
        return posts.stream()
                .map(Post::country)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
