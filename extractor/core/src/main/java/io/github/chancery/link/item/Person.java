package io.github.chancery.link.item;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person.
 *
 * @param posts the posts held, in the order in which they began
 */
public record Person(String item, String label, List<String> aliases, List<Post> posts) implements Item {
    private static final double PRIOR = 0.5;

    public Person {
        aliases = List.copyOf(aliases);
        posts = List.copyOf(posts);
    }

    /** Reads a row of people.tsv. */
    public static Person of(Row row) {
        List<Post> posts =
                row.list("posts").stream().map(text -> Post.of(text, row)).toList();
        return new Person(row.item(), row.cell("label"), row.list("aliases"), posts);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.PERSON;
    }

    @Override
    public double prior() {
        return PRIOR;
    }

    @Override
    public Set<String> countries() {
        return posts.stream()
                .map(Post::country)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
