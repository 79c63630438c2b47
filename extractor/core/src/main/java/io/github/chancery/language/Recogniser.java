package io.github.chancery.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.NamedEntity;
import io.github.chancery.model.NamedEntity.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds persons, organisations and places by a conditional random field (Finkel, Grenager and Manning, 2005). */
final class Recogniser {
    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private static final Map<String, Kind> KINDS =
            Map.of("PERSON", Kind.PERSON, "ORGANIZATION", Kind.ORGANISATION, "LOCATION", Kind.PLACE);

    private final CRFClassifier<CoreLabel> classifier;

    private Recogniser(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    static Recogniser load() {
        try {
            return new Recogniser(CRFClassifier.getClassifier(MODEL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model does not fit this version of CoreNLP: " + MODEL, e);
        }
    }

    /** The names of a sentence, in order, without overlap. */
    List<NamedEntity> recognise(List<CoreLabel> tokens) {
        List<CoreLabel> classified = classifier.classifySentence(tokens);
        List<NamedEntity> names = new ArrayList<>();
        int first = 0;
        while (first < classified.size()) {
            int end = runEnd(classified, first);
            Kind kind = KINDS.get(answer(classified, first));
            if (kind != null) {
                names.add(NamedEntity.bare(kind, first, end));
            }
            first = end;
        }
        return names;
    }

    /** Where the run of words with the same answer ends. */
    private static int runEnd(List<CoreLabel> classified, int first) {
        int end = first + 1;
        while (end < classified.size() && answer(classified, end).equals(answer(classified, first))) {
            end++;
        }
        return end;
    }

    private static String answer(List<CoreLabel> classified, int position) {
        return classified.get(position).get(AnswerAnnotation.class);
    }
}
