package io.github.chancery.cli;

import io.github.chancery.read.ArticleInput;
import io.github.chancery.read.Formats;
import io.github.chancery.read.ReadOptions;
import io.github.chancery.read.format.Field;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where articles are, and in what form. */
final class ReadingOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files and directories of articles, patterns such as 'news/**.html', or - for standard input."
                    + " Plain text, HTML, RSS, Atom, NewsML-G2, NITF, mail (.eml, .mbox), Factiva, WARC, JSON Lines,"
                    + " JSON, CSV and TSV are known by content and name, and with chancery-documents.jar PDF, DOCX, ODT,"
                    + " RTF and Nexis, too; what is in .zip, .tar, .gz, .bz2 and .zst is read as well.")
    private List<Path> inputs;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "Take every input for this format, whatever it looks like: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Names.class)
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--fields",
            paramLabel = "FIELD=NAME",
            split = ",",
            description = "Which column or key holds an article's id, title, url, published, publisher or text, such as"
                    + " text=raw_text,published=date; the usual names are known without it.")
    private Map<Field, String> fields = Map.of();

    @Option(
            names = "--any-language",
            description = "Read articles that are not in English, too, which are else passed over and counted.")
    private boolean anyLanguage;

    private @Nullable InputMeter meter;

    /** The inputs as they were named. */
    List<Path> inputs() {
        return inputs;
    }

    /** The articles of all inputs, in their order. */
    ArticleInput input() {
        format.filter(name -> !Formats.names().contains(name)).ifPresent(name -> {
            throw new ParameterException(
                    command.commandLine(),
                    "--input-format is one of " + String.join(", ", Formats.names()) + ", not " + name);
        });
        return ArticleInput.of(
                inputs,
                new ReadOptions(
                        format, fields, anyLanguage, () -> new FileInputStream(FileDescriptor.in), bytes -> meter().add(
                                        bytes)));
    }

    /** How far the inputs are read. */
    InputMeter meter() {
        if (meter == null) {
            meter = new InputMeter(inputs);
        }
        return meter;
    }

    private static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Names() {
            super(Formats.names());
        }
    }
}
