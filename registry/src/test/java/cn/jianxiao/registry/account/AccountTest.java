package cn.jianxiao.registry.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DISTRICT_LEADER", "STAFF"})
    void a_bounded_role_without_bounds_is_refused_because_it_would_see_everything(Role role) {
        assertThatThrownBy(() -> Account.unbounded("li", "李", role)).hasMessageContaining("needs districts");
        assertThat(Account.ofDistricts("li", "李", role, Set.of("500112")).districts())
                .containsExactly("500112");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Li", "-li", "li li", "li\n", "李"})
    void a_name_is_small_letters_digits_and_three_signs(String name) {
        assertThatThrownBy(() -> Account.unbounded(name, "李", Role.SUPERVISOR)).hasMessageContaining("account name");
    }

    @Test
    void a_credential_does_not_print_its_hash() {
        Account account = Account.unbounded("li.1", "李", Role.SUPERVISOR);
        assertThat(new Credential(account, "{bcrypt}secret")).asString().doesNotContain("secret");
    }
}
