package io.github.chancery.crash;

import io.github.chancery.build.BatchLimit;
import io.github.chancery.build.Build;
import io.github.chancery.build.Doctor;
import io.github.chancery.build.Forget;
import io.github.chancery.build.QuadLoad;
import io.github.chancery.build.Relink;
import io.github.chancery.graph.Vocabulary;
import io.github.chancery.merge.Merger;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.StoredArticles;
import io.github.chancery.store.backup.Backup;
import io.github.chancery.store.backup.Restore;
import io.github.chancery.validate.Validator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** What is done with a store, from a start to a goal. */
enum Work {
    /** A build where there is no store yet. */
    FIRST_BUILD {
        @Override
        void run(Chronicle chronicle, GraphStore store, Steps steps) {
            build(chronicle.all(), false, store);
        }

        @Override
        Set<Quad> start(Made made) {
            return Set.of();
        }
    },
    /** A build that adds to a store. */
    BUILD {
        @Override
        void run(Chronicle chronicle, GraphStore store, Steps steps) {
            build(chronicle.all(), false, store);
        }

        @Override
        Set<Quad> start(Made made) {
            return made.half();
        }
    },
    /** A build that takes out what is not in its input. */
    SYNC {
        @Override
        void run(Chronicle chronicle, GraphStore store, Steps steps) {
            build(chronicle.half(), true, store);
        }

        @Override
        Set<Quad> goal(Made made) {
            return made.half();
        }
    },
    FORGET {
        @Override
        void run(Chronicle chronicle, GraphStore store, Steps steps) {
            // A few after others, so that there are many moments.
            List<String> articles = new StoredArticles(store).iris();
            for (int begin = 0; begin < articles.size(); begin += MANY) {
                new Forget(store, STRICT).run(articles.subList(begin, Math.min(begin + MANY, articles.size())));
            }
        }

        @Override
        Set<Quad> goal(Made made) {
            return Set.of();
        }
    },
    RELINK {
        @Override
        void run(Chronicle chronicle, GraphStore store, Steps steps) {
            new Relink(chronicle.relinking(), store, SMALL, STRICT).run();
        }

        @Override
        Set<Quad> goal(Made made) {
            return made.relinked();
        }
    },
    /** The meetings of all articles at once, where there are none yet, and once more. */
    MERGE {
        @Override
        void run(Chronicle chronicle, GraphStore store, Steps steps) {
            for (int i = 0; i < TIMES; i++) {
                new Merger(ChronicleExtractor.BASE).merge(store);
            }
        }

        @Override
        Set<Quad> start(Made made) {
            Set<Quad> quads = new HashSet<>(super.start(made));
            quads.removeIf(Quad::isDefaultGraph);
            return quads;
        }
    },
    /** What the doctor does where meetings are not what the articles make. */
    MEND {
        @Override
        void run(Chronicle chronicle, GraphStore store, Steps steps) {
            Doctor doctor = new Doctor(store, Validator.of(GraphFactory.createDefaultGraph()));
            doctor.mend(doctor.check());
        }

        @Override
        Set<Quad> start(Made made) {
            Set<Quad> quads = new HashSet<>(super.start(made));
            quads.removeIf(quad -> quad.isDefaultGraph() && quad.getPredicate().equals(Vocabulary.STATUS));
            quads.add(Quad.create(
                    Quad.defaultGraphIRI,
                    NodeFactory.createURI(ChronicleExtractor.BASE + "none"),
                    Vocabulary.TYPE,
                    Vocabulary.MEETING));
            return quads;
        }
    },
    /** Compactions, each with changes behind it: the meetings go, and are made again. */
    COMPACT {
        @Override
        void run(Chronicle chronicle, GraphStore store, Steps steps) {
            for (int i = 0; i < TIMES; i++) {
                store.compact(0);
                steps.take();
                store.write(edit -> {
                    edit.clear(Quad.defaultGraphIRI);
                    return edit;
                });
                new Merger(ChronicleExtractor.BASE).merge(store);
            }
        }
    },
    /** Parts of the cluster's job into a store that is not there yet. */
    LOAD {
        @Override
        void run(Chronicle chronicle, GraphStore store, Steps steps) {
            load(chronicle, store, steps);
        }

        @Override
        Set<Quad> start(Made made) {
            return Set.of();
        }

        @Override
        boolean isAllOrNothing() {
            return true;
        }
    },
    /** The same into one that has articles. */
    ADD_PARTS {
        @Override
        void run(Chronicle chronicle, GraphStore store, Steps steps) {
            load(chronicle, store, steps);
        }

        @Override
        Set<Quad> start(Made made) {
            return made.half();
        }
    },
    /** A backup in the place of an older one, which is whole at every moment. */
    BACKUP {
        @Override
        void run(Chronicle chronicle, GraphStore store, Steps steps) {
            for (int i = 0; i < TIMES; i++) {
                new Backup(store, "1").to(chronicle.backup());
                steps.take();
            }
        }
    },
    RESTORE {
        @Override
        void run(Chronicle chronicle, GraphStore store, Steps steps) {
            if (store.read(view -> view.graphNames().findAny().isEmpty())) {
                Restore.from(chronicle.backup()).into(store);
            }
        }

        @Override
        Set<Quad> start(Made made) {
            return Set.of();
        }

        @Override
        boolean isAllOrNothing() {
            return true;
        }
    };

    private static final int FEW = 4;
    private static final int MANY = 8;
    static final BatchLimit SMALL = new BatchLimit(FEW, Duration.ofMillis(50));
    private static final StrictListener STRICT = new StrictListener(() -> {});
    private static final int TIMES = 3;
    private static final int PAUSE_MILLIS = 1;

    /** Does it to its end. */
    abstract void run(Chronicle chronicle, GraphStore store, Steps steps);

    /** What the store holds before; where this is nothing, there is no store. */
    Set<Quad> start(Made made) {
        return made.all();
    }

    /** What it holds where nobody disturbed it. */
    Set<Quad> goal(Made made) {
        return made.all();
    }

    /** Whether the store has all the articles of the goal at once, or none. */
    boolean isAllOrNothing() {
        return false;
    }

    private static void build(Path input, boolean sync, GraphStore store) {
        new Build(new ChronicleExtractor(PAUSE_MILLIS), store, ChronicleExtractor.BASE, SMALL, STRICT)
                .run(List.of(input), sync, 1);
    }

    private static void load(Chronicle chronicle, GraphStore store, Steps steps) {
        new QuadLoad(store, Validator.of(GraphFactory.createDefaultGraph()), SMALL, new StrictListener(steps::take))
                .run(List.of(chronicle.parts()), 1);
    }
}
