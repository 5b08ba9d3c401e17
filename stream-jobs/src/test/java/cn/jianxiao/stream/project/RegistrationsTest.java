package cn.jianxiao.stream.project;

import static cn.jianxiao.stream.project.Reported.PROJECT;
import static cn.jianxiao.stream.project.Reported.registration;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.approval.event.RegisteredCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegistrationsTest {

    private static final String ONE = PROJECT + "-1001";
    private static final String TWO = PROJECT + "-1002";

    @Test
    void codes_of_several_registrations_add_up() {
        Registrations both = Registrations.NONE
                .with(registration("r1", "2026-03-01", ONE))
                .with(registration("r2", "2026-03-02", TWO));

        assertThat(both.codes()).extracting(RegisteredCode::code).containsExactly(ONE, TWO);
    }

    @Test
    void the_registration_updated_last_names_the_project_whenever_it_came() {
        CodeRegistration earlier = registration("r9", "2026-03-01", ONE);
        CodeRegistration later = registration("r1", "2026-03-02", ONE);

        assertThat(Registrations.NONE.with(later).with(earlier).head()).isEqualTo(later);
        assertThat(Registrations.NONE.with(earlier).with(later).head()).isEqualTo(later);
    }

    @Test
    void of_two_updated_at_once_the_greater_id_decides() {
        CodeRegistration first = registration("r1", "2026-03-01", ONE);
        CodeRegistration second = registration("r2", "2026-03-01", ONE);

        assertThat(Registrations.NONE.with(second).with(first).head()).isEqualTo(second);
    }

    @Test
    void parents_named_by_several_registrations_are_all_kept() {
        String child = PROJECT + "-2001";
        Registrations merged = Registrations.NONE.with(under(ONE, "r1", child)).with(under(TWO, "r2", child));

        assertThat(merged.codes())
                .singleElement()
                .satisfies(code -> assertThat(code.parents()).containsExactly(ONE, TWO));
    }

    @Test
    void the_same_content_again_changes_nothing() {
        Registrations once = Registrations.NONE.with(registration("r1", "2026-03-01", ONE));

        assertThat(once.with(registration("r1", "2026-03-01", ONE))).isSameAs(once);
    }

    private static CodeRegistration under(String parent, String id, String child) {
        CodeRegistration bare = registration(id, "2026-03-01");
        return new CodeRegistration(
                id,
                bare.source(),
                bare.receivedAt(),
                bare.updatedAt(),
                bare.project(),
                "",
                bare.name(),
                bare.owner(),
                "",
                bare.division(),
                0,
                bare.appliedAt(),
                List.of(new RegisteredCode(child, 2, "", List.of(parent))));
    }
}
