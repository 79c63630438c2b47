package io.github.chancery.cli;

import io.github.chancery.merge.Merger;
import io.github.chancery.query.AnswerWriter;
import io.github.chancery.query.Answered;
import io.github.chancery.query.Parameter;
import io.github.chancery.query.QueryFile;
import io.github.chancery.query.QueryRunner;
import io.github.chancery.query.ResultFormat;
import io.github.chancery.query.names.GazetteerNames;
import io.github.chancery.store.GraphStore;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery query}: a question to a store. */
@Command(
        name = "query",
        description = "Asks the graph a SPARQL query. Without one, lists the questions that Chancery ships.",
        footer = {
            "  chancery query                                    the shipped questions and their parameters",
            "  chancery query who-met-whom --param person=Lavrov one of them",
            "  chancery query my.rq --results csv > answers.csv  a question of your own"
        })
final class QueryCommand implements Runnable {
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE.rq|NAME",
            description = "A file with a SPARQL query, or the name of a shipped question.")
    private @Nullable String query;

    @Mixin
    private StoreOption store;

    @Mixin
    private GazetteerOption gazetteer;

    @Option(
            names = "--param",
            paramLabel = "name=value",
            description = "Sets a parameter of the question; may be given several times.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--results",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, csv, tsv, json or xml (default: ${DEFAULT-VALUE}).")
    private ResultFormat results;

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (query == null) {
            QueryFile.shipped().forEach(this::list);
            return;
        }
        QueryFile file = QueryFile.named(query);
        try (GraphStore opened = store.openExisting()) {
            Answered answered = new QueryRunner(opened, new GazetteerNames(gazetteer::gazetteer))
                    .run(file, parameters, new AnswerWriter(results, TerminalWidth.of(System.getenv()), console.out()));
            answered.unknown().forEach(sentence -> console.say(sentence + "."));
            if (answered.rows() == 0 && answered.unknown().isEmpty()) {
                console.say("Nothing in the store " + store.name() + " answers that.");
            }
            if (!Merger.isMerged(opened)) {
                console.say("The store " + store.name() + " holds no meetings, or those that an earlier version made;"
                        + " run the build again, also where it broke off.");
            }
        }
    }

    private void list(QueryFile question) {
        console.out().println(question.name());
        question.comment().lines().limit(1).forEach(line -> console.out().println("    " + line));
        for (Parameter parameter : question.parameters()) {
            console.out().println("    --param " + parameter.name() + "=…  " + parameter.description());
        }
    }
}
