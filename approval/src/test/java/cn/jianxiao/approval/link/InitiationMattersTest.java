package cn.jianxiao.approval.link;

import static cn.jianxiao.approval.link.Judged.filing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InitiationMattersTest {

    @Test
    void a_deployment_names_its_matters_by_code_or_by_words_of_their_names() {
        InitiationMatters own = InitiationMatters.parse("# 本市\n matter FGW-02 \n\nname 立项备案\n");

        assertThat(own.include(filing("").build())).isTrue();
        assertThat(own.include(filing("").matter("x").build())).isFalse();
        assertThat(own.include(filing("").matter("x").matterName("某某立项备案（企业）").build()))
                .isTrue();
    }

    @Test
    void an_empty_list_holds_no_matter_and_a_line_of_another_kind_is_refused() {
        assertThat(InitiationMatters.parse("").include(filing("").build())).isFalse();
        assertThatThrownBy(() -> InitiationMatters.parse("立项备案")).hasMessageContaining("立项备案");
    }
}
