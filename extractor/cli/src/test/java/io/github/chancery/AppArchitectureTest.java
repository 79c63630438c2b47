package io.github.chancery;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.github.chancery.serve.ServerOptions;
import java.security.MessageDigest;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Who may know whom in the application. */
@AnalyzeClasses(packages = "io.github.chancery", importOptions = DoNotIncludeTests.class)
class AppArchitectureTest {
    private static final String TOKEN = "io.github.chancery.serve.articles.Token";

    @ArchTest
    static final ArchRule EVALUATE_KNOWS_THE_MODEL_AND_HOW_ARTICLES_ARE_READ = noClasses()
            .that()
            .resideInAPackage("..evaluate..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.github.chancery..")
                    .and(not(resideInAnyPackage(
                            "..evaluate..", "..model..", "..read..", "..chancery.name..", "..chancery.table.."))))
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule PICOCLI_IS_KNOWN_TO_THE_COMMAND_LINE_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule LUCENE_IS_KNOWN_WHERE_NAMES_ARE_INDEXED = noClasses()
            .that()
            .resideOutsideOfPackages("..link.index..", "..query.names..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule THE_DUMPS_TOOLKIT_IS_KNOWN_TO_GAZETTEER_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage("..chancery.gazetteer..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.wikidata..");

    @ArchTest
    static final ArchRule GAZETTEER_KNOWS_THE_MODEL_AND_HOW_NAMES_ARE_LINKED = noClasses()
            .that()
            .resideInAPackage("..chancery.gazetteer..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.github.chancery..")
                    .and(not(resideInAnyPackage("..gazetteer..", "..model..", "..link..", "..resource.."))));

    /** Of the core's packages, too. */
    @ArchTest
    static final ArchRule THE_VOCABULARY_IS_KNOWN_TO_GRAPH_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage("..graph..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.github.chancery.graph.Vocabulary");

    @ArchTest
    static final ArchRule THE_DATABASE_IS_KNOWN_TO_ITS_STORE_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage("..store.tdb..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.dboe..");

    /** The rules of the merge work on records of the model; only its front hands on what a named graph is to hold. */
    @ArchTest
    static final ArchRule MERGE_KNOWS_NO_RDF = noClasses()
            .that()
            .resideInAPackage("..merge..")
            .and()
            .doNotHaveFullyQualifiedName("io.github.chancery.merge.Merger")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..");

    /** Beside these, Jena's own terms are only what quads are handed on in; a gazetteer's rows may be written in Turtle. */
    @ArchTest
    static final ArchRule JENA_IS_KNOWN_WHERE_GRAPHS_ARE_READ_KEPT_ASKED_AND_CHECKED = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..graph..", "..store..", "..query..", "..validate..", "..serve..", "..chancery.gazetteer..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.jena..")
                    .and(not(belongToAnyOf(Quad.class, Graph.class, Node.class, NodeFactory.class))));

    @ArchTest
    static final ArchRule HTTP_IS_KNOWN_TO_THE_SERVER_AND_TO_STORES_BEHIND_OTHERS_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages("..serve..", "..store.sparql..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.servlet..", "org.eclipse.jetty..", "org.apache.jena.fuseki..", "java.net.http..");

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..cli..");

    @ArchTest
    static final ArchRule STANDARD_STREAMS_ARE_KNOWN_TO_THE_COMMAND_LINE_ONLY =
            noClasses().that().resideOutsideOfPackage("..cli..").should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    /** In the time that it takes, a comparison that ends at the first difference tells where that is. */
    @ArchTest
    static final ArchRule THE_TOKEN_IS_COMPARED_IN_EQUAL_TIME = noClasses()
            .that()
            .haveFullyQualifiedName(TOKEN)
            .should()
            .callMethodWhere(target(nameMatching("equals.*|contentEquals|compare.*|mismatch|hashCode|contains|matches"))
                    .or(target(nameMatching("startsWith|endsWith|indexOf|lastIndexOf"))));

    @ArchTest
    static final ArchRule THE_TOKEN_IS_COMPARED_BY_THE_PLATFORM = classes()
            .that()
            .haveFullyQualifiedName(TOKEN)
            .should()
            .callMethod(MessageDigest.class, "isEqual", byte[].class, byte[].class);

    /** Who else had it could compare or tell it otherwise. */
    @ArchTest
    static final ArchRule THE_TOKEN_IS_HANDED_ON_UNSEEN = noClasses()
            .that()
            .resideInAPackage("..serve..")
            .and()
            .doNotHaveSimpleName("Services")
            .and()
            .doNotHaveSimpleName("ServerOptions")
            .should()
            .callMethod(ServerOptions.class, "token")
            .orShould()
            .callMethod(TOKEN, "secret");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("io.github.chancery.(**)").should().beFreeOfCycles();
}
