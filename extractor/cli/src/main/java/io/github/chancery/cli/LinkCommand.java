package io.github.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.chancery.cli.names.JsonNames;
import io.github.chancery.cli.names.NameTable;
import io.github.chancery.link.NameLinker;
import io.github.chancery.link.NameLinks;
import io.github.chancery.model.ChanceryException;
import io.github.chancery.model.EntityKind;
import io.github.chancery.pipeline.explain.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery link}: what names stand for. */
@Command(
        name = "link",
        description = {
            "Tells what names may stand for in Wikidata, each with how well it fits, from 0 to 1.",
            "Without names, reads rows of tab-separated cells from standard input: name and, where known, kind, date and"
                    + " country; and writes them with item, label, score and basis, empty where none is sure. The basis is \"post\" where it is no"
                    + " name but a post with a date (\"the Iranian foreign minister\")."
        },
        footer = {
            "  chancery link Lavrov --kind person --date 2023-05-10   the candidates of a name, * the one that is sure",
            "  chancery link < names.tsv > linked.tsv                 a table of names",
            "  chancery link --jsonl names.jsonl > linked.jsonl       names marked in texts, those of a text together"
        })
final class LinkCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Names to look up.")
    private List<String> names = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "person, organisation, country, place or topic.")
    private @Nullable EntityKind kind;

    @Option(names = "--date", paramLabel = "DATE", description = "When the name was used, such as 2023-05-10.")
    private @Nullable LocalDate date;

    @Option(names = "--country", paramLabel = "NAME", description = "The country that it belongs to.")
    private @Nullable String country;

    @Option(
            names = "--jsonl",
            paramLabel = "FILE",
            description =
                    "Lines of JSON with a \"text\" and its \"mentions\" (begin, end, name, kind); each mention gets"
                            + " \"qid\" and \"score\", or \"candidates\" where none is sure.")
    private @Nullable Path lines;

    @Mixin
    private GazetteerOption gazetteer;

    LinkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        NameLinker linker = new NameLinker(gazetteer.gazetteer());
        if (lines != null) {
            return each(open(lines), lines.toString(), new JsonNames(linker)::linked);
        }
        NameTable table = new NameTable(linker);
        if (names.isEmpty()) {
            return each(System.in, "standard input", table::linked);
        }
        names.forEach(name -> print(
                table.links(name, Optional.ofNullable(kind), Optional.ofNullable(date), Optional.ofNullable(country))));
        return ExitCode.OK;
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new ChanceryException(file + " cannot be read; check its name and permissions.", e);
        }
    }

    /** Writes each line with what {@code linked} makes of it; one that is not as it must be is told and left out. */
    private int each(InputStream input, String source, BinaryOperator<String> linked) {
        int failed = 0;
        int number = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(input, UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                try {
                    if (!line.isBlank()) {
                        console.out().println(linked.apply(line, source + ", line " + number));
                    }
                } catch (ChanceryException e) {
                    console.fail(e.getMessage(), e);
                    failed++;
                }
            }
        } catch (IOException e) {
            throw new ChanceryException(source + " cannot be read further than line " + number + ".", e);
        }
        console.out().flush();
        return failed == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void print(NameLinks links) {
        console.out()
                .println(
                        links.mention().name() + " (" + Words.of(links.mention().kind()) + ")");
        if (links.candidates().isEmpty()) {
            console.out().println("      no candidate");
        }
        links.candidates().forEach(candidate -> console.out()
                .printf(
                        Locale.ROOT,
                        "    %s %.2f %s %s%s%n",
                        links.link().filter(candidate::equals).map(taken -> "*").orElse(" "),
                        candidate.score(),
                        candidate.item(),
                        candidate.label(),
                        links.isInferred() ? ", inferred from the post" : ""));
    }
}
