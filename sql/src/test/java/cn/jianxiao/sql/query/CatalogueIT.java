package cn.jianxiao.sql.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jianxiao.sql.Store;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.client.Table;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CatalogueIT {

    private static Store store;

    @BeforeAll
    static void open() {
        store = Store.open();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void a_question_is_asked_by_name_with_values_in_text_form() {
        Table table = run("lamps", Map.of("as_of", "2026-02-12T00:00:00Z"));

        assertThat(table.columns()).isEqualTo(Catalogue.named("lamps").columns());
        assertThat(table.rows()).hasSize(4);
    }

    @Test
    void an_unknown_parameter_is_named_with_those_there_are() {
        assertThatThrownBy(() -> run("account", Map.of("sauce", "x")))
                .isInstanceOf(QueryProblem.class)
                .hasMessageContaining("sauce")
                .hasMessageContaining("source");
    }

    @Test
    void an_open_bound_may_be_left_empty() {
        Map<String, String> march =
                Map.of("as_of", "2026-04-01T00:00:00Z", "from", "2026-03-01", "to", "2026-03-31", "previous_from", "");

        assertThat(run("ranking", march).rows()).isEmpty();
    }

    private static Table run(String name, Map<String, String> values) {
        ClickHouse database = store.database();
        return Catalogue.run(database, name, Scope.everything(), values);
    }
}
