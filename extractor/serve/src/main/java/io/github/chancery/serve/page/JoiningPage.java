package io.github.chancery.serve.page;

import io.github.chancery.merge.explain.MeetingExplanation;
import io.github.chancery.serve.http.Reply;

/**
 * Why the reports of a meeting were joined, and others near it not, for people.
 *
 * @param links where things have their pages
 */
public record JoiningPage(Links links) {
    /** The page of an explanation. */
    public Reply of(MeetingExplanation explanation) {
        Frame frame = Frame.of("Why it is one meeting: " + explanation.label());
        return Rendering.html(output ->
                JtejoiningGenerated.render(output, Rendering.PLAIN, frame, links.to(explanation.iri()), explanation));
    }
}
