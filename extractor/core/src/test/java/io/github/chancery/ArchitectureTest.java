package io.github.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/** Who may know whom. */
@AnalyzeClasses(packages = "io.github.chancery", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] STEPS = {
        "..chancery.read..", "..chancery.language..", "..chancery.meeting..", "..chancery.link..", "..chancery.graph.."
    };

    @ArchTest
    static final ArchRule READ_STANDS_ALONE = stepStandsAlone("..chancery.read..");

    @ArchTest
    static final ArchRule LANGUAGE_STANDS_ALONE = stepStandsAlone("..chancery.language..");

    @ArchTest
    static final ArchRule MEETING_STANDS_ALONE = stepStandsAlone("..chancery.meeting..");

    @ArchTest
    static final ArchRule LINK_STANDS_ALONE = stepStandsAlone("..chancery.link..");

    @ArchTest
    static final ArchRule GRAPH_STANDS_ALONE = stepStandsAlone("..chancery.graph..");

    @ArchTest
    static final ArchRule THE_MODEL_AND_NAMES_KNOW_NO_STEP = noClasses()
            .that()
            .resideInAnyPackage("..model..", "..chancery.name..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STEPS);

    @ArchTest
    static final ArchRule CORENLP_IS_KNOWN_TO_LANGUAGE_AND_MEETING_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages("..language..", "..meeting..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule JENA_IS_KNOWN_TO_GRAPH_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages("..graph..", "..pipeline..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule LUCENE_IS_KNOWN_TO_THE_INDEX_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage("..link.index..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule ONNX_IS_KNOWN_TO_THE_ENCODER_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage("..meeting.encoder..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ai.onnxruntime..", "com.google.protobuf..");

    @ArchTest
    static final ArchRule THE_PARTS_OF_LINK_DO_NOT_KNOW_THE_LINKER = noClasses()
            .that()
            .resideInAnyPackage(
                    "..link.gazetteer..", "..link.index..", "..link.context..", "..link.office..", "..link.match..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..chancery.link");

    @ArchTest
    static final ArchRule THE_ROOMS_OF_MEETING_DO_NOT_KNOW_THE_STEP = noClasses()
            .that()
            .resideInAPackage("..chancery.meeting.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..chancery.meeting");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("io.github.chancery.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule NO_GENERIC_EXCEPTIONS = GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    private static ArchRule stepStandsAlone(String step) {
        String[] others = java.util.Arrays.stream(STEPS)
                .filter(other -> !other.equals(step))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(step)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }
}
