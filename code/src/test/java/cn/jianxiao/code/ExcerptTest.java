package cn.jianxiao.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void a_text_that_is_short_enough_stays_whole_and_a_longer_one_ends_in_a_sign_that_there_is_more() {
        assertThat(Excerpt.of("审批", 2)).isEqualTo("审批");
        assertThat(Excerpt.of("审批局", 2)).isEqualTo("审批…");
        assertThat(Excerpt.beginning("审批局", 2)).isEqualTo("审批");
        assertThat(Excerpt.beginning("审批局", 0)).isEmpty();
    }

    @Test
    void no_character_is_cut_in_two() {
        assertThat(Excerpt.beginning("a🏗b", 2)).isEqualTo("a");
        assertThat(Excerpt.beginning("a🏗b", 3)).isEqualTo("a🏗");
        assertThat(Excerpt.of("🏗🏗", 1)).isEqualTo("…");
    }
}
