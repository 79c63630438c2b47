package io.github.chancery.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import io.github.chancery.model.NamedEntity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Finds persons, organisations and places by a conditional random field (Finkel, Grenager and Manning, 2005). */
final class Recogniser {
    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

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
            String answer = classified.get(first).get(AnswerAnnotation.class);
            int end = first + 1;
            while (end < classified.size() && answer.equals(classified.get(end).get(AnswerAnnotation.class))) {
                end++;
            }
            switch (answer) {
                case "PERSON" -> names.add(NamedEntity.bare(NamedEntity.Kind.PERSON, first, end));
                case "ORGANIZATION" -> names.add(NamedEntity.bare(NamedEntity.Kind.ORGANISATION, first, end));
                case "LOCATION" -> names.add(NamedEntity.bare(NamedEntity.Kind.PLACE, first, end));
                default -> {}
            }
            first = end;
        }
        return names;
    }
}
