package io.github.chancery.meeting.party;

import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.KnownNames;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.name.NameVariants;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The persons of an article: every mention of a name belongs to one, and each has the fullest name and title told. */
final class PersonCoreference {
    private final KnownNames known;
    private final PostNames posts = PostNames.shipped();
    private final List<NamedPerson> persons = new ArrayList<>();
    private final List<TreeSet<Integer>> mentionsOf = new ArrayList<>();
    /** Where each is first named, and not only called by a post. */
    private final List<Integer> firstNames;

    /** Reads the persons of {@code sentences}: full names first, so that a headline's surname finds its bearer. */
    PersonCoreference(List<SentenceView> sentences, KnownNames known) {
        this.known = known;
        for (boolean fullNames : new boolean[] {true, false}) {
            for (SentenceView view : sentences) {
                for (NamedEntity name : view.sentence().names()) {
                    if (name.kind() == NamedEntity.Kind.PERSON && isFull(name) == fullNames) {
                        add(view, name);
                    }
                }
            }
        }
        firstNames = mentionsOf.stream().map(TreeSet::first).toList();
        sentences.forEach(this::addPosts);
    }

    /** "The Secretary" is one more mention of whom the article names with this post. */
    private void addPosts(SentenceView view) {
        for (NamedEntity name : view.sentence().names()) {
            if (name.kind() == NamedEntity.Kind.POST && !view.isPlural(name.head())) {
                int begin = view.begin(name.first());
                int holder = indexOfHolder(
                        name.title().orElse(""), name.affiliation().map(told -> Affiliation.of(told, known)), begin);
                if (holder >= 0) {
                    mentionsOf.get(holder).add(begin);
                }
            }
        }
    }

    /** The person that a mention names. */
    NamedPerson person(SentenceView view, NamedEntity name) {
        String written = view.text(name.nameFirst(), name.nameEnd());
        return namesake(written, name)
                .orElseGet(() -> persons.get(indexOf(written).orElseThrow()));
    }

    /** "Arnorian President Stein met Gondorian Minister Stein": the second is told from the first by title and name. */
    private Optional<NamedPerson> namesake(String written, NamedEntity name) {
        return name.title()
                .filter(title -> !isFull(name))
                .map(title -> title + " " + written)
                .flatMap(called -> persons.stream()
                        .filter(person -> person.name().equals(called))
                        .findFirst());
    }

    /** Whom a name, or one's post that the article gives a name to, stands for. */
    Optional<NamedPerson> bearer(SentenceView view, NamedEntity name) {
        return switch (name.kind()) {
            case PERSON -> Optional.of(person(view, name));
            case POST ->
                view.isPlural(name.head())
                        ? Optional.empty()
                        : holder(name.title().orElse(""), Optional.empty(), view.begin(name.first()));
            default -> Optional.empty();
        };
    }

    /** How often the article names a person. */
    int weight(String name) {
        return indexOf(name).map(index -> mentionsOf.get(index).size()).orElse(0);
    }

    /** Whether the article names a person before an offset; a post without a name is no name. */
    boolean isNamedBefore(NamedPerson person, int offset) {
        return indexOf(person.name())
                .map(index -> firstNames.get(index) < offset)
                .orElse(false);
    }

    /**
     * The person with a post, such as Germany's foreign minister, if the article names one: of several, the one spoken
     * of last before the offset, unless another is spoken of more than twice as often.
     */
    Optional<NamedPerson> holder(String post, Optional<Affiliation> affiliation, int offset) {
        int holder = indexOfHolder(post, affiliation, offset);
        return holder < 0 ? Optional.empty() : Optional.of(persons.get(holder));
    }

    private int indexOfHolder(String post, Optional<Affiliation> affiliation, int offset) {
        List<Integer> holders = IntStream.range(0, persons.size())
                .filter(i -> isFor(persons.get(i), affiliation))
                .filter(i -> persons.get(i)
                        .title()
                        .filter(title -> posts.isSame(post, title))
                        .isPresent())
                .boxed()
                .toList();
        int most =
                holders.stream().mapToInt(i -> mentionsOf.get(i).size()).max().orElse(0);
        int found = -1;
        for (int i : holders) {
            boolean isMain = 2 * mentionsOf.get(i).size() >= most;
            if (isMain && (found < 0 || lastBefore(offset, i) > lastBefore(offset, found))) {
                found = i;
            }
        }
        return found;
    }

    private static boolean isFor(NamedPerson person, Optional<Affiliation> affiliation) {
        return affiliation.isEmpty()
                || person.affiliation().isEmpty()
                || person.affiliation().equals(affiliation);
    }

    private int lastBefore(int offset, int person) {
        Integer before = mentionsOf.get(person).lower(offset);
        return before == null ? -1 : before;
    }

    /** All persons with a post, in the order in which the article names them. */
    List<NamedPerson> holders(String post) {
        return persons.stream()
                .filter(person -> person.title()
                        .filter(title -> posts.isSame(post, title))
                        .isPresent())
                .toList();
    }

    private void add(SentenceView view, NamedEntity name) {
        String written = view.text(name.nameFirst(), name.nameEnd());
        int begin = view.begin(name.nameFirst());
        Optional<String> title = name.title().filter(told -> !told.equals("counterpart"));
        Optional<Affiliation> affiliation = name.affiliation().map(told -> Affiliation.of(told, known));
        Optional<Integer> same = indexOf(written);
        if (same.isPresent() && !isFull(name) && isOfAnother(persons.get(same.get()), affiliation)) {
            if (namesake(written, name).isEmpty()) {
                persons.add(new NamedPerson(title.map(post -> post + " ").orElse("") + written, title, affiliation));
                mentionsOf.add(new TreeSet<>(Set.of(begin)));
            }
        } else if (same.isPresent()) {
            persons.set(same.get(), persons.get(same.get()).and(written, title, affiliation));
            mentionsOf.get(same.get()).add(begin);
        } else {
            persons.add(new NamedPerson(written, title, affiliation));
            mentionsOf.add(new TreeSet<>(Set.of(begin)));
        }
    }

    /** Whether both are told to act for a country, and not for the same. */
    private static boolean isOfAnother(NamedPerson person, Optional<Affiliation> affiliation) {
        return person.affiliation().isPresent()
                && affiliation.isPresent()
                && !person.affiliation().equals(affiliation)
                && person.affiliation().get().kind() == EntityKind.COUNTRY
                && affiliation.get().kind() == EntityKind.COUNTRY;
    }

    private Optional<Integer> indexOf(String written) {
        for (int i = 0; i < persons.size(); i++) {
            if (NameVariants.isSame(persons.get(i).name(), written)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isFull(NamedEntity name) {
        return name.nameEnd() - name.nameFirst() > 1;
    }
}
