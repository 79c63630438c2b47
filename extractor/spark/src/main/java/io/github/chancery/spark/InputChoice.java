package io.github.chancery.spark;

import java.util.List;
import org.apache.hadoop.conf.Configuration;

/** What is read. */
sealed interface InputChoice {
    /** What a task each, or a few of them, reads; with {@code partitions} of them, or as many as are usual for 0. */
    List<Portion> portions(Configuration configuration, int partitions);

    /** Files, directories and patterns. */
    record Paths(List<String> paths) implements InputChoice {
        public Paths {
            paths = List.copyOf(paths);
        }

        @Override
        public List<Portion> portions(Configuration configuration, int partitions) {
            return new Inputs(configuration).portions(paths, partitions);
        }
    }

    /** The files of a list. */
    record Listed(Manifest manifest) implements InputChoice {
        @Override
        public List<Portion> portions(Configuration configuration, int partitions) {
            return manifest.portions(configuration);
        }
    }
}
