package cn.jianxiao.embedded.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house as built: which room may know which, and no circle anywhere. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.jianxiao");

    /** Each room and the rooms of ours that it may use. */
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "code", List.of(),
            "approval", List.of("code"),
            "demo", List.of("code", "approval"),
            "sql", List.of("code", "approval"),
            "registry", List.of("code", "approval"),
            "registry.api", List.of("code", "approval", "registry"),
            "ingest", List.of("code", "approval", "registry"),
            "stream", List.of("code", "approval", "sql"),
            "reports", List.of("code", "approval", "sql"),
            "dashboard", List.of("code", "approval", "sql", "registry", "ingest", "reports"));

    @TestFactory
    Stream<DynamicTest> a_room_uses_only_the_rooms_below_it() {
        return MAY_USE.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(
                        room.getKey(),
                        () -> classes()
                                .that()
                                .resideInAPackage(inside(room.getKey()))
                                .should()
                                .onlyDependOnClassesThat(foreign().or(anyOf(room.getKey(), room.getValue())))
                                .check(HOUSE)));
    }

    @Test
    void the_registry_does_not_know_its_interface() {
        noClasses()
                .that()
                .resideInAPackage(inside("registry"))
                .and()
                .resideOutsideOfPackage(inside("registry.api"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inside("registry.api"))
                .check(HOUSE);
    }

    @Test
    void the_embedded_engines_know_nothing_of_ours() {
        for (String engine : List.of("clickhouse", "kafka")) {
            String own = "cn.jianxiao.embedded." + engine + "..";
            classes()
                    .that()
                    .resideInAPackage(own)
                    .should()
                    .onlyDependOnClassesThat(foreign().or(resideInAPackage(own)))
                    .check(HOUSE);
        }
    }

    @Test
    void the_cores_know_no_framework() {
        classes()
                .that()
                .resideInAnyPackage(inside("code"), inside("approval"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "org.jspecify..", "com.tyme..", inside("code"), inside("approval")))
                .check(HOUSE);
    }

    @Test
    void the_cores_never_read_a_clock() {
        noClasses()
                .that()
                .resideInAnyPackage(inside("code"), inside("approval"))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void there_is_no_circle_between_packages() {
        slices().matching("cn.jianxiao.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void every_room_was_looked_at() {
        MAY_USE.keySet()
                .forEach(room -> assertThat(HOUSE.that(resideInAPackage(inside(room))))
                        .as(room)
                        .isNotEmpty());
    }

    private static String inside(String room) {
        return "cn.jianxiao." + room + "..";
    }

    private static DescribedPredicate<JavaClass> foreign() {
        return resideInAPackage("cn.jianxiao..").negate();
    }

    private static DescribedPredicate<JavaClass> anyOf(String own, List<String> others) {
        return resideInAnyPackage(Stream.concat(Stream.of(own), others.stream())
                .map(ArchitectureTest::inside)
                .toArray(String[]::new));
    }
}
