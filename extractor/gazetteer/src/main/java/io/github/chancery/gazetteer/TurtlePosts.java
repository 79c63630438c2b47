package io.github.chancery.gazetteer;

import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.model.ChanceryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Resource;

/**
 * Reads the posts of a person from Turtle, each a {@code schema:hasOccupation} with a {@code schema:roleName} and perhaps
 * {@code schema:addressCountry}, {@code schema:startDate} and {@code schema:endDate}. Its office is that of the role's name,
 * or the {@code schema:category} where the name does not tell it.
 */
final class TurtlePosts {
    private static final String SCHEMA = "https://schema.org/";
    private static final Pattern DATE = Pattern.compile("|\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

    private final Path file;
    private final Set<String> offices;
    private final Titles titles;

    /** @param file what the file is called in messages */
    TurtlePosts(Path file) {
        Map<String, List<String>> known = Gazetteer.embedded().offices();
        this.file = file;
        this.offices = new TreeSet<>(known.keySet());
        this.titles = new Titles(known);
    }

    /** The cell of a person's posts, in the order of their dates. */
    String of(Resource person) {
        return person.listProperties(person.getModel().createProperty(SCHEMA + "hasOccupation")).toList().stream()
                .map(statement -> statement.getObject())
                .filter(object -> object.isResource())
                .map(object -> post(person, object.asResource()))
                .sorted(Entry.BY_START.thenComparing(post -> post))
                .collect(Collectors.joining("|"));
    }

    private String post(Resource person, Resource post) {
        String name = text(post, "roleName").replace('@', ' ');
        if (name.isEmpty()) {
            throw failure(person, "has a post without a schema:roleName; add one");
        }
        String told = text(post, "category");
        String office = told.isEmpty() ? titles.office(name).orElse("") : told;
        if (!offices.contains(office)) {
            throw failure(
                    person,
                    "has the post \"" + name + "\" of no known office; give its schema:category, one of " + offices);
        }
        return String.join(
                "@",
                office,
                name,
                text(post, "addressCountry"),
                date(person, post, "startDate"),
                date(person, post, "endDate"));
    }

    private String date(Resource person, Resource post, String property) {
        String date = text(post, property);
        if (!DATE.matcher(date).matches()) {
            throw failure(person, "has the date \"" + date + "\"; write it as 2014, 2014-03 or 2014-03-05");
        }
        return date;
    }

    private ChanceryException failure(Resource person, String reason) {
        return new ChanceryException(file + ": " + number(person) + " " + reason);
    }

    /** Such as "Q58217". */
    static String number(Resource item) {
        return item.getURI().substring(item.getURI().lastIndexOf('/') + 1);
    }

    /** The first text of a property, or an empty one. */
    private static String text(Resource post, String property) {
        return post.listProperties(post.getModel().createProperty(SCHEMA + property)).toList().stream()
                .map(statement -> statement.getObject())
                .filter(object -> object.isLiteral())
                .map(object -> object.asLiteral())
                .map(Literal::getLexicalForm)
                .sorted()
                .findFirst()
                .map(ItemNames::cell)
                .orElse("");
    }
}
