package io.github.chancery.pipeline;

import io.github.chancery.language.Cues;
import io.github.chancery.language.Language;
import io.github.chancery.language.Models;
import io.github.chancery.link.Linker;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.meeting.MeetingModels;
import io.github.chancery.meeting.Meetings;
import io.github.chancery.meeting.candidate.Candidates;
import io.github.chancery.meeting.pattern.Patterns;
import io.github.chancery.model.KnownNames;

/**
 * The steps that read and link articles with some patterns and a gazetteer.
 *
 * @param judges what the meetings are decided by
 * @param patternsVersion changes with the patterns
 * @param gazetteerVersion changes with the gazetteer
 */
record PipelineSteps(
        Cues cues,
        Language language,
        MeetingModels judges,
        Meetings meetings,
        Linker linker,
        String patternsVersion,
        String gazetteerVersion) {

    static PipelineSteps of(Patterns patterns, Gazetteer gazetteer, Models models, MeetingModels judges) {
        Candidates candidates = Candidates.of(patterns);
        KnownNames known = gazetteer.knownNames();
        Cues cues = new Cues(candidates.cues());
        return new PipelineSteps(
                cues,
                new Language(known, cues, candidates::mayTell, models),
                judges,
                Meetings.judged(candidates, judges, known),
                new Linker(gazetteer),
                patterns.version(),
                gazetteer.version());
    }
}
