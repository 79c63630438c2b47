package io.github.chancery.language.parser;

import edu.stanford.nlp.io.IOUtils;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a model as CoreNLP writes it: the sizes, a line each, and rows of numbers, those of symbols with their names. */
final class ParserModelFile {
    private final BufferedReader lines;

    private ParserModelFile(BufferedReader lines) {
        this.lines = lines;
    }

    /**
     * Reads the file or resource at {@code path}, which may be compressed.
     *
     * @throws IllegalStateException if it is no such model
     */
    static ParserModel read(String path) {
        try (BufferedReader lines = IOUtils.readerFromString(path)) {
            return new ParserModelFile(lines).model();
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
            String line = line();
            int blank = line.indexOf(' ');
            symbols.add(line.substring(0, blank));
            embeddings[i] = numbers(line.substring(blank + 1));
        }
        Network network = new Network(embeddings, rows(embedding * places), numbers(line()), rows(hidden));
        return new ParserModel(
                symbols.subList(0, words),
                symbols.subList(words, words + tags),
                symbols.subList(words + tags, symbols.size()),
                network);
    }

    private int size(String name) throws IOException {
        return Integer.parseInt(line().replaceFirst("^" + name + "=", ""));
    }

    private float[][] rows(int count) throws IOException {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = numbers(line());
        }
        return rows;
    }

    private static float[] numbers(String line) {
        float[] numbers =
                new float[1 + (int) line.chars().filter(each -> each == ' ').count()];
        int first = 0;
        for (int i = 0; i < numbers.length; i++) {
            int blank = line.indexOf(' ', first);
            int end = blank < 0 ? line.length() : blank;
            numbers[i] = ShortDecimals.parse(line, first, end);
            first = end + 1;
        }
        return numbers;
    }

    private String line() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new NumberFormatException("it ends early");
        }
        return line;
    }
}
