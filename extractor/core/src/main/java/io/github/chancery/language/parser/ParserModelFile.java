package io.github.chancery.language.parser;

import edu.stanford.nlp.io.IOUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a model as CoreNLP writes it: the sizes, a line each, and rows of numbers, those of symbols with their names. */
final class ParserModelFile {
    private final ModelLines lines;

    private ParserModelFile(ModelLines lines) {
        this.lines = lines;
    }

    /**
     * Reads the file or resource at {@code path}, which may be compressed.
     *
     * @throws IllegalStateException if it is no such model
     */
    static ParserModel read(String path) {
        try (InputStream stream = IOUtils.getInputStreamFromURLOrClasspathOrFileSystem(path)) {
            return new ParserModelFile(new ModelLines(stream)).model();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("the model does not fit this version of Chancery: " + path, e);
        }
    }

    private ParserModel model() throws IOException {
        int words = size("dict");
        int tags = size("pos");
        int relations = size("label");
        int embedding = size("embeddingSize");
        int hidden = size("hiddenSize");
        int places = size("numTokens");
        size("preComputed");
        List<String> symbols = new ArrayList<>();
        float[][] embeddings = new float[words + tags + relations][];
        for (int i = 0; i < embeddings.length; i++) {
            symbols.add(lines.word());
            embeddings[i] = row();
        }
        Network network = new Network(embeddings, rows(embedding * places), row(), rows(hidden));
        return new ParserModel(
                symbols.subList(0, words),
                symbols.subList(words, words + tags),
                symbols.subList(words + tags, symbols.size()),
                network);
    }

    private int size(String name) throws IOException {
        return Integer.parseInt(lines.word().replaceFirst("^" + name + "=", ""));
    }

    private float[][] rows(int count) throws IOException {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = row();
        }
        return rows;
    }

    private float[] row() throws IOException {
        float[] numbers = new float[16];
        int count = 0;
        do {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = lines.number();
        } while (!lines.isAtEnd());
        return Arrays.copyOf(numbers, count);
    }
}
