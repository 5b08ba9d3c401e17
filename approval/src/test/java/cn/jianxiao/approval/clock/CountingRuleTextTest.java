package cn.jianxiao.approval.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingRuleTextTest {

    private static final CountingRule OTHER = CountingRuleText.read("""
            # how the economic zone counts
            rule zone 3
            unit working-hour
            office-hours 08:30-12:00 14:00-17:30
            overdue at-limit
            yellow percent 20
            stops special
            judged 11 12
            parallel longest-of-group
            """);

    @Test
    void what_is_written_is_read_again() {
        assertThat(CountingRuleText.read(CountingRuleText.write(OTHER))).isEqualTo(OTHER);
        assertThat(CountingRuleText.read(CountingRuleText.write(CountingRule.standard())))
                .isEqualTo(CountingRule.standard());
    }

    @Test
    void what_is_not_mentioned_is_as_in_the_standard_rule() {
        CountingRule rule = CountingRuleText.read("rule local 2\ndeadline time-of-acceptance");
        assertThat(rule)
                .isEqualTo(new CountingRule(
                        "local",
                        2,
                        CountingRule.standard().counting(),
                        CountingRule.standard().stops(),
                        CountingRule.standard()
                                .withDeadlineAt(DeadlineAt.TIME_OF_ACCEPTANCE)
                                .limit(),
                        ParallelTime.UNION_LESS_STOPS));
    }

    @Test
    void each_property_is_taken() {
        assertThat(OTHER.label()).isEqualTo("zone@3");
        assertThat(OTHER.limitOf(2)).isEqualTo(2 * 7 * 60);
        assertThat(OTHER.stops()).isEqualTo(Set.of(TimeKind.SPECIAL));
        assertThat(OTHER.yellowRemaining(100)).isEqualTo(20);
        assertThat(OTHER.limit().overdueAtLimit()).isTrue();
        assertThat(OTHER.parallel()).isEqualTo(ParallelTime.LONGEST_OF_GROUP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit fortnight|unit|fortnight",
                "stops government|stops|government",
                "judged 3|judged|3",
                "judged eleven|judged|eleven",
                "yellow days|yellow|days",
                "yellow percent 101|yellow|percent 101",
                "office-hours 12:00-09:00|office-hours|12:00-09:00",
                "office-hours 09:00-12:00 11:00-15:00|office-hours|09:00-12:00 11:00-15:00",
                "office-hours noon|office-hours|noon",
                "rule x 0|rule|x 0",
                "colour red|colour|red",
            })
    void a_fault_names_line_property_and_value(String line, String property, String value) {
        assertThatThrownBy(() -> CountingRuleText.read("rule x 1\n\n" + line))
                .isInstanceOfSatisfying(CountingRuleException.class, fault -> {
                    assertThat(fault.line()).isEqualTo(3);
                    assertThat(fault.property()).isEqualTo(property);
                    assertThat(fault.value()).isEqualTo(value);
                });
    }
}
