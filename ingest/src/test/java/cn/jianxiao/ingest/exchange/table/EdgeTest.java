package cn.jianxiao.ingest.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EdgeTest {

    private static final Instant TIME = Instant.parse("2026-11-21T02:00:00Z");
    private static final Position HERE = new Position(TIME, "1");

    @Test
    void at_the_beginning_it_is_nowhere() {
        assertThat(new Edge(null, 10).resume()).isNull();
    }

    @Test
    void what_was_read_to_its_end_before_is_not_read_again() {
        assertThat(new Edge(HERE, 10).resume()).isEqualTo(new Resume(HERE, false));
    }

    @Test
    void rows_where_it_stands_are_read_again_and_those_it_knows_passed_over() {
        Edge edge = new Edge(null, 10);
        edge.moveTo(row("0", "BJ-0", ""));
        edge.moveTo(row("1", "BJ-1", ""));

        assertThat(edge.resume()).isEqualTo(new Resume(HERE, true));
        assertThat(edge.known()).isEqualTo(1);
        assertThat(edge.moveTo(row("1", "BJ-1", ""))).isFalse();
        assertThat(edge.moveTo(row("1", "BJ-2", ""))).isTrue();
    }

    @Test
    void a_row_is_known_whatever_was_written_into_it_since() {
        Edge edge = new Edge(null, 10);
        edge.moveTo(row("1", "BJ-1", "0"));

        assertThat(edge.moveTo(row("1", "BJ-1", "3"))).isFalse();
    }

    @Test
    void it_begins_at_no_position_twice() {
        Edge edge = new Edge(null, 10);
        edge.moveTo(row("1", "BJ-1", ""));
        edge.resume();
        edge.moveTo(row("2", "BJ-2", ""));
        edge.moveTo(row("1", "BJ-3", ""));

        assertThat(edge.resume()).isEqualTo(new Resume(HERE, false));
    }

    @Test
    void of_more_rows_than_it_keeps_in_mind_it_goes_on_behind_them() {
        Edge edge = new Edge(null, 2);
        edge.moveTo(row("1", "BJ-1", ""));
        edge.moveTo(row("1", "BJ-2", ""));

        assertThat(edge.resume()).isEqualTo(new Resume(HERE, false));
    }

    private static ExchangeRow row(String key, String caseId, String state) {
        return new ExchangeRow(
                ExchangeTable.STATUS,
                Map.of(Column.LSH, key, Column.SPSXSLBM, caseId, Column.SJSCZT, state),
                TIME,
                key,
                new Position(TIME, key));
    }
}
