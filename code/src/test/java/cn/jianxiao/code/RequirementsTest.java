package cn.jianxiao.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementsTest {

    private static final Set<String> WORDS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages("cn.jianxiao.code").stream()
                    .flatMap(type -> type.getMethods().stream())
                    .filter(RequirementsTest::isTest)
                    .flatMap(method -> Arrays.stream(method.getName().split("_")))
                    .collect(Collectors.toSet());

    private static boolean isTest(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().getSimpleName().endsWith("Test"));
    }

    /** GD3 is about a form, which is the registry's. */
    @ParameterizedTest
    @ValueSource(strings = {"CQ1", "CQ2", "CQ3", "CQ4", "GD1", "GD2", "GD4", "GD5", "GD6", "GD9", "SC1", "SC2", "SH3"})
    void every_requirement_of_the_code_module_has_a_test_named_after_it(String requirement) {
        assertThat(WORDS).contains(requirement);
    }
}
