package cn.jianxiao.stream;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.jianxiao.stream");

    @Test
    void what_a_case_amounts_to_is_computed_without_flink() {
        noClasses()
                .that()
                .resideInAPackage("..figures..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache..",
                        "cn.jianxiao.stream.project..",
                        "cn.jianxiao.stream.store..",
                        "cn.jianxiao.stream.intake..")
                .check(CLASSES);
    }

    @Test
    void no_row_depends_on_the_wall_clock() {
        noClasses()
                .that()
                .resideInAnyPackage("..figures..", "cn.jianxiao.stream.project..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(CLASSES);
    }
}
