package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.client.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invariant 6, for lines and for sums alike: who may see a part gets the same answer as one who may see everything of a
 * store that holds nothing but that part.
 */
class CatalogueScopeIT {

    private static final Map<String, String> VALUES = Map.of(
            "as_of",
            "2026-03-20T00:00:00+08:00",
            "from",
            "2026-03-01",
            "to",
            "2026-03-31",
            "case_id",
            "late",
            "numbers",
            "done\nlate");

    private static Store all;
    private static Store divisionA;
    private static Store departmentAOne;
    private static Store empty;

    @BeforeAll
    static void fill() {
        all = TwoDivisions.with("A-one", "A-two", "B-one", "B-two");
        divisionA = TwoDivisions.with("A-one", "A-two");
        departmentAOne = TwoDivisions.with("A-one");
        empty = TwoDivisions.with();
    }

    @AfterAll
    static void close() {
        List.of(all, divisionA, departmentAOne, empty).forEach(Store::close);
    }

    static Stream<Query<?>> catalogue() {
        return Catalogue.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogue")
    void a_division_is_shown_as_if_there_were_no_other(Query<?> query) {
        assertSame(query, Scope.ofDivisions(Set.of("A")), divisionA);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogue")
    void a_department_is_shown_as_if_there_were_no_other(Query<?> query) {
        assertSame(query, Scope.of(Set.of("A"), Set.of("A-one", "B-one")), departmentAOne);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogue")
    void a_scope_without_divisions_shows_nothing(Query<?> query) {
        assertSame(query, Scope.ofDivisions(Set.of()), empty);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogue")
    void a_division_is_a_name_and_never_a_piece_of_the_statement(Query<?> query) {
        assertSame(query, Scope.ofDivisions(Set.of("A') OR 1=1 --", "%", "\\", "'", "a\tb\n")), empty);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogue")
    void the_question_has_something_to_hide(Query<?> query) {
        assertThat(answer(query, all, Scope.everything(), "B-one"))
                .isNotEqualTo(answer(query, empty, Scope.everything(), "B-one"));
    }

    private static void assertSame(Query<?> query, Scope scope, Store part) {
        for (String asked : List.of("A-one", "A-two", "B-one")) {
            assertThat(answer(query, all, scope, asked)).isEqualTo(answer(query, part, Scope.everything(), asked));
        }
    }

    private static Table answer(Query<?> query, Store store, Scope scope, String department) {
        Map<String, String> values = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            String value = VALUES.get(parameter.name());
            if (parameter.isRequired()) {
                values.put(parameter.name(), value == null ? "P-" + department : value);
            }
        }
        return query.table(store.database(), scope, Arguments.of(values));
    }
}
