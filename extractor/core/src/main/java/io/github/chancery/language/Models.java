package io.github.chancery.language;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.github.chancery.language.time.Times;
import io.github.chancery.resource.Loading;
import java.util.function.Supplier;

/** CoreNLP's models, each loaded once, on the first need of any, side by side. Safe for use by many threads. */
public final class Models {
    private final Loading<Parser> parser = quietly(Parser::load);
    private final Loading<Recogniser> recogniser = quietly(Recogniser::load);
    private final Loading<Tagger> tagger = quietly(Tagger::load);
    private final Loading<Times> times = quietly(Times::load);

    /** Begins to load all, the slowest first; whoever needs one waits for it. */
    public void begin() {
        parser.begin();
        recogniser.begin();
        tagger.begin();
        times.begin();
    }

    Tagger tagger() {
        return tagger.get();
    }

    Recogniser recogniser() {
        return recogniser.get();
    }

    Times times() {
        return times.get();
    }

    Parser parser() {
        return parser.get();
    }

    /** CoreNLP reports every file it loads; a reader of our results wants none of that. */
    private static <T> Loading<T> quietly(Supplier<T> load) {
        return new Loading<>(() -> {
            RedwoodConfiguration.empty().apply();
            return load.get();
        });
    }
}
