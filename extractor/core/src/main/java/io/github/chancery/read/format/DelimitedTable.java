package io.github.chancery.read.format;

import static java.util.Comparator.comparingLong;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** CSV and TSV: a line of column names, then a row an article. */
public final class DelimitedTable implements Format {
    private final String name;
    private final List<Character> separators;
    private final Columns columns;

    private DelimitedTable(String name, List<Character> separators, Columns columns) {
        this.name = name;
        this.separators = separators;
        this.columns = columns;
    }

    /** Columns parted by commas or, as where the comma is for decimals, by semicolons. */
    public static DelimitedTable csv(Columns columns) {
        return new DelimitedTable("csv", List.of(',', ';', '\t', '|'), columns);
    }

    /** Columns parted by tabs. */
    public static DelimitedTable tsv(Columns columns) {
        return new DelimitedTable("tsv", List.of('\t'), columns);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> endings() {
        return List.of("." + name);
    }

    /** Only where no name tells otherwise: a text may begin with some words and commas. */
    @Override
    public boolean begins(Head head) {
        return false;
    }

    @Override
    public void read(NamedStream stream, ArticleSink sink) throws IOException {
        DecodedLines characters = new DecodedLines(stream, new TextDecoder(stream.origin(), sink.warnings()));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(stream.head().firstLine()))
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser =
                CSVParser.builder().setReader(characters).setFormat(format).get()) {
            new DelimitedRows(stream, columns, parser, characters, sink).read();
        } catch (UncheckedIOException e) {
            broken(stream, requireNonNull(e.getCause()), sink);
        } catch (ReadException e) {
            sink.failures().accept(e);
        }
    }

    private static void broken(NamedStream stream, IOException problem, ArticleSink sink) throws IOException {
        if (!(problem instanceof CSVException || problem instanceof Allowance.TooLongException)) {
            throw problem;
        }
        sink.failures()
                .accept(new ReadException(
                        stream.origin(),
                        "has a quoted value that does not end; close its quotation mark; what follows is not read."));
    }

    /** The one that is most often in the line of names. */
    private char separator(String header) {
        return separators.stream()
                .max(comparingLong(separator -> header.chars()
                        .filter(character -> character == separator)
                        .count()))
                .orElseThrow();
    }
}
