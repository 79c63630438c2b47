package io.github.chancery.meeting.party;

import io.github.chancery.meeting.sentence.Quotations;
import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.Article;
import io.github.chancery.model.Dependency;
import io.github.chancery.model.Mention;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.resource.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who says "I" and "we" in an article: in quotation marks whoever is quoted; outside them whoever the whole statement is
 * by, else the government on whose page it stands.
 */
final class Speakers {
    private static final Set<String> VERBS = WordList.of("meeting/speakers.txt").words("say");
    /** "Ann Lee, Foreign Minister": no more words than a line that names an author has. */
    private static final int BYLINE = 12;

    private final List<Optional<Party>> quoted = new ArrayList<>();
    private final List<Optional<Party>> authors = new ArrayList<>();
    private final List<BitSet> quotations = new ArrayList<>();
    private final PersonCoreference persons;
    private final Optional<PageOwner> page;

    /**
     * @param article the article
     * @param sentences its sentences
     * @param persons its persons
     * @param page the government or organisation on whose page it stands
     */
    Speakers(Article article, List<SentenceView> sentences, PersonCoreference persons, Optional<PageOwner> page) {
        this.persons = persons;
        this.page = page;
        Quotations marks = new Quotations(article);
        Optional<Party> author = Optional.empty();
        Optional<Party> reporter = Optional.empty();
        for (SentenceView view : sentences) {
            BitSet marked = marks.next(view);
            Optional<Party> here = reporter(view, marked);
            reporter = here.or(() -> marked.isEmpty() ? Optional.empty() : quotedBefore(view));
            quoted.add(reporter);
            authors.add(author);
            quotations.add(marked);
            Optional<Party> before = author;
            author = byline(view)
                    .or(() -> endsWithColon(view) ? here : Optional.empty())
                    .or(() -> before);
        }
    }

    /** The party that a pronoun of the first person stands for. */
    List<Party> of(SentenceView view, int token) {
        Mention mention = view.mention(token, token + 1);
        if (quotations.get(view.index()).get(token)) {
            return quoted.get(view.index()).map(party -> party.at(mention)).stream()
                    .toList();
        }
        return authors
                .get(view.index())
                .or(() -> page.map(PageOwner::owner)
                        .map(whose -> Party.of(whose.kind(), whose.name(), mention, Basis.of(Basis.Means.PAGE_OWNER))))
                .map(party -> party.at(mention))
                .stream()
                .toList();
    }

    private Optional<Party> quotedBefore(SentenceView view) {
        return view.index() == 0 ? Optional.empty() : quoted.get(view.index() - 1);
    }

    /** Who says what a sentence quotes: the subject of its verb of saying. */
    private Optional<Party> reporter(SentenceView view, BitSet marked) {
        return view.sentence().dependencies().stream()
                .filter(edge -> edge.relation().startsWith("nsubj") && edge.governor() != Dependency.ROOT)
                .filter(edge -> VERBS.contains(view.lemma(edge.governor())) && !marked.get(edge.governor()))
                .map(edge -> view.nameAt(edge.dependent()))
                .flatMap(Optional::stream)
                .map(name -> party(view, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Party> byline(SentenceView view) {
        boolean brief = view.size() <= BYLINE
                && view.sentence().tokens().stream().noneMatch(t -> t.tag().startsWith("VB"));
        List<NamedEntity> names = view.sentence().names();
        return brief
                        && names.size() == 1
                        && names.get(0).title().isPresent()
                        && names.get(0).first() <= 1
                ? party(view, names.get(0))
                : Optional.empty();
    }

    private static boolean endsWithColon(SentenceView view) {
        return view.word(view.size() - 1).equals(":");
    }

    private Optional<Party> party(SentenceView view, NamedEntity name) {
        return persons.bearer(view, name)
                .map(person -> Party.of(
                        person, view.mention(name.nameFirst(), name.nameEnd()), Basis.of(Basis.Means.SPEAKER)));
    }
}
