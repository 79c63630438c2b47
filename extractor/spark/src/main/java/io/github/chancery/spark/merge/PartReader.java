package io.github.chancery.spark.merge;

import io.github.chancery.graph.QuadFile;
import io.github.chancery.graph.QuadFile.LineException;
import io.github.chancery.model.ChanceryException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * From the path of a part and its number to the articles in it.
 *
 * @param configuration how files are opened
 */
record PartReader(SerializableConfiguration configuration)
        implements FlatMapFunction<Tuple2<String, Integer>, ArticleRow> {
    @Override
    public Iterator<ArticleRow> call(Tuple2<String, Integer> part) throws IOException {
        Path path = new Path(part._1());
        long first = (long) part._2() << Integer.SIZE;
        List<ArticleRow> rows = new ArrayList<>();
        try (InputStream in =
                new GZIPInputStream(path.getFileSystem(configuration.value()).open(path))) {
            QuadFile.read(in, block -> rows.add(ArticleRow.of(first + rows.size(), block)), quad -> {});
        } catch (LineException e) {
            throw new ChanceryException(path + ", line " + e.line() + ", " + e.getMessage() + "; extract again", e);
        }
        return rows.iterator();
    }
}
