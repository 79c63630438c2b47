package io.github.chancery.meeting;

import io.github.chancery.model.KnownNames;
import io.github.chancery.model.NamedEntity;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The persons of an article: every mention of a name belongs to one, and each has the fullest name and title told. */
final class Cast {
    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);
    private static final int LONG_NAME = 6;

    private final KnownNames known;
    private static final Set<String> RANKS =
            Set.of("deputy", "vice", "prime", "assistant", "under", "former", "special");
    private final List<Person> persons = new ArrayList<>();
    private final List<TreeSet<Integer>> mentionsOf = new ArrayList<>();

    /** Reads the persons of {@code sentences}: full names first, so that a headline's surname finds its bearer. */
    Cast(List<SentenceView> sentences, KnownNames known) {
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
        sentences.forEach(this::addPosts);
    }

    /** "The Secretary" is one more mention of whom the article names with this post. */
    private void addPosts(SentenceView view) {
        for (NamedEntity name : view.sentence().names()) {
            if (name.kind() == NamedEntity.Kind.POST && !view.isPlural(name.head())) {
                int begin = view.token(name.first()).begin();
                int holder = indexOfHolder(
                        name.title().orElse(""), name.affiliation().map(told -> Affiliation.of(told, known)), begin);
                if (holder >= 0) {
                    mentionsOf.get(holder).add(begin);
                }
            }
        }
    }

    /** The person that a mention names. */
    Person person(SentenceView view, NamedEntity name) {
        String written = view.text(name.nameFirst(), name.nameEnd());
        return persons.get(indexOf(written).orElseThrow());
    }

    /** Whom a name, or one's post that the article gives a name to, stands for. */
    Optional<Person> bearer(SentenceView view, NamedEntity name) {
        return switch (name.kind()) {
            case PERSON -> Optional.of(person(view, name));
            case POST ->
                view.isPlural(name.head())
                        ? Optional.empty()
                        : holder(
                                name.title().orElse(""),
                                Optional.empty(),
                                view.token(name.first()).begin());
            default -> Optional.empty();
        };
    }

    /** How often the article names a person. */
    int weight(String name) {
        return indexOf(name).map(index -> mentionsOf.get(index).size()).orElse(0);
    }

    /**
     * The person with a post, such as Germany's foreign minister, if the article names one: of several, the one spoken
     * of last before the offset, unless another is spoken of more than twice as often.
     */
    Optional<Person> holder(String post, Optional<Affiliation> affiliation, int offset) {
        int holder = indexOfHolder(post, affiliation, offset);
        return holder < 0 ? Optional.empty() : Optional.of(persons.get(holder));
    }

    private int indexOfHolder(String post, Optional<Affiliation> affiliation, int offset) {
        Set<String> asked = postWords(post);
        List<Integer> holders = IntStream.range(0, persons.size())
                .filter(i -> isFor(persons.get(i), affiliation))
                .filter(i -> persons.get(i)
                        .title()
                        .filter(title -> isPost(asked, title))
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

    private static boolean isFor(Person person, Optional<Affiliation> affiliation) {
        return affiliation.isEmpty()
                || person.affiliation().isEmpty()
                || person.affiliation().equals(affiliation);
    }

    private int lastBefore(int offset, int person) {
        Integer before = mentionsOf.get(person).lower(offset);
        return before == null ? -1 : before;
    }

    /** All persons with a post, in the order in which the article names them. */
    List<Person> holders(String post) {
        Set<String> asked = postWords(post);
        return persons.stream()
                .filter(person ->
                        person.title().filter(title -> isPost(asked, title)).isPresent())
                .toList();
    }

    /** Whether a title is the post asked for: all its words, and none that makes it a lower post. */
    private static boolean isPost(Set<String> asked, String title) {
        Set<String> held = postWords(title);
        return held.containsAll(asked) && RANKS.stream().allMatch(rank -> asked.contains(rank) || !held.contains(rank));
    }

    private static Set<String> postWords(String title) {
        Set<String> words = new TreeSet<>(words(title));
        words.removeAll(Set.of("the", "of", "for", "affairs", "and", "s"));
        return words;
    }

    private void add(SentenceView view, NamedEntity name) {
        String written = view.text(name.nameFirst(), name.nameEnd());
        int begin = view.token(name.nameFirst()).begin();
        Optional<String> title = name.title().filter(told -> !told.equals("counterpart"));
        Optional<Affiliation> affiliation = name.affiliation().map(told -> Affiliation.of(told, known));
        Optional<Integer> same = indexOf(written);
        if (same.isPresent()) {
            persons.set(same.get(), persons.get(same.get()).and(written, title, affiliation));
            mentionsOf.get(same.get()).add(begin);
        } else {
            persons.add(new Person(written, title, affiliation));
            mentionsOf.add(new TreeSet<>(Set.of(begin)));
        }
    }

    private Optional<Integer> indexOf(String written) {
        for (int i = 0; i < persons.size(); i++) {
            if (isSame(persons.get(i).name(), written)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isFull(NamedEntity name) {
        return name.nameEnd() - name.nameFirst() > 1;
    }

    /** Whether two names can be one person's: the same words, or a part of the other, give or take a letter. */
    private static boolean isSame(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        if (shorter.size() == 1) {
            return like(shorter.get(0), longer.get(longer.size() - 1))
                    || shorter.get(0).equals(longer.get(0));
        }
        boolean ends = like(shorter.get(shorter.size() - 1), longer.get(longer.size() - 1));
        boolean begins = shorter.get(0).charAt(0) == longer.get(0).charAt(0)
                && (like(shorter.get(0), longer.get(0)) || shorter.get(0).length() < 3);
        return (ends && begins) || Set.copyOf(longer).containsAll(shorter);
    }

    private static boolean like(String one, String other) {
        return one.equals(other)
                || (one.length() >= LONG_NAME
                        && other.length() >= LONG_NAME
                        && one.charAt(0) == other.charAt(0)
                        && ONE_LETTER.apply(one, other) >= 0);
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’`]", "")
                .replaceAll("[^\\p{L}\\p{N} ]", " ")
                .replaceAll("(?<=\\p{L}) +(ii|iii|iv|jr|sr)\\b", "")
                .strip();
        return plain.isEmpty() ? List.of(name) : List.of(plain.split("\\s+"));
    }
}
