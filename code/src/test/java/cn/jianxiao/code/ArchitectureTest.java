package cn.jianxiao.code;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.jianxiao.code");

    @Test
    void the_module_uses_nothing_but_java_and_jspecify() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "cn.jianxiao.code..")
                .check(CODE);
    }

    @Test
    void the_module_never_reads_a_clock() {
        noClasses().should().callMethodWhere(named("now")).check(CODE);
        noClasses().should().callMethodWhere(named("currentTimeMillis")).check(CODE);
        noClasses().should().callMethodWhere(named("nanoTime")).check(CODE);
    }

    @Test
    void scanners_use_no_regular_expressions() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .check(CODE);
        for (String method : new String[] {"matches", "split", "replaceAll", "replaceFirst"}) {
            noClasses().should().callMethodWhere(named(method).and(ofText())).check(CODE);
        }
    }

    /** A code is split too, and that is no matter of regular expressions. */
    private static DescribedPredicate<JavaMethodCall> ofText() {
        return DescribedPredicate.describe(
                "of a text", call -> call.getTargetOwner().isEquivalentTo(String.class));
    }

    private static DescribedPredicate<JavaMethodCall> named(String method) {
        return DescribedPredicate.describe(
                "a call of " + method, call -> call.getTarget().getName().equals(method));
    }
}
