package cn.jianxiao.registry.reason;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.CodeReason;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.ReasonCode;
import cn.jianxiao.registry.clock.ClockReason;
import cn.jianxiao.registry.code.RegistryReason;
import cn.jianxiao.registry.exchange.ExchangeReason;
import cn.jianxiao.registry.field.FieldDefinition;
import cn.jianxiao.registry.field.FieldReason;
import cn.jianxiao.registry.field.FieldType;
import cn.jianxiao.registry.field.ShippedFields;
import cn.jianxiao.registry.form.FormReason;
import cn.jianxiao.registry.material.MaterialReason;
import cn.jianxiao.registry.notify.NotifyReason;
import cn.jianxiao.registry.quarantine.QuarantineReason;
import cn.jianxiao.registry.review.ReviewReason;
import cn.jianxiao.registry.rule.RuleStorageReason;
import cn.jianxiao.registry.running.RunningReason;
import cn.jianxiao.registry.verify.VerificationReason;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegistryReasonTextsTest {

    private static final RegistryReasonTexts CHINESE = RegistryReasonTexts.in(Locale.SIMPLIFIED_CHINESE);
    private static final RegistryReasonTexts ENGLISH = RegistryReasonTexts.in(Locale.UK);

    static Stream<ReasonCode> reasons() {
        return Stream.<ReasonCode[]>of(
                        RuleStorageReason.values(),
                        FieldReason.values(),
                        MaterialReason.values(),
                        FormReason.values(),
                        VerificationReason.values(),
                        RegistryReason.values(),
                        ClockReason.values(),
                        QuarantineReason.values(),
                        ExchangeReason.values(),
                        RunningReason.values(),
                        ReviewReason.values(),
                        NotifyReason.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_has_a_sentence_in_both_languages(ReasonCode reason) {
        Finding finding = Finding.of(reason, "XMMC", "3", Finding.NO_POSITION);

        assertThat(CHINESE.of(finding)).matches("[^\\[\\]{}]*[一-龥][^{}]*");
        assertThat(ENGLISH.of(finding)).matches("[ -~&&[^{}]]+");
    }

    @Test
    void both_languages_have_the_same_texts_and_none_that_nobody_needs() {
        ResourceBundle chinese = bundle(Locale.SIMPLIFIED_CHINESE);

        assertThat(bundle(Locale.ENGLISH).keySet()).isEqualTo(chinese.keySet());
        assertThat(
                        chinese.keySet().stream()
                                .filter(
                                        key -> key.matches(
                                                "(code-rule|field|material|form|verify|registry|clock|quarantine|exchange|running|review|notify)\\..*")))
                .containsExactlyInAnyOrderElementsOf(
                        reasons().map(ReasonCode::code).toList());
    }

    @Test
    void a_sentence_names_field_value_and_limit() {
        Finding finding = Finding.of(FieldReason.TOO_LARGE, "ZTZE", "12345678901", Finding.NO_POSITION);

        assertThat(CHINESE.of(finding)).isEqualTo("单项工程投资额（万元）“12345678901”整数位数过多：整数最多 10 位，小数最多 4 位，不为负");
        assertThat(ENGLISH.of(finding)).startsWith("Investment of the part (10k yuan) \"12345678901\" is too large");
    }

    @Test
    void a_field_of_an_administrator_goes_by_its_own_title() {
        FieldDefinition field =
                FieldDefinition.userDefined("depth", "基坑深度", "Depth of the pit", new FieldType.Number(5, 2));
        Finding finding = field.check("-1").orElseThrow();

        assertThat(CHINESE.of(finding, field)).isEqualTo("基坑深度“-1”不能为负数");
        assertThat(ENGLISH.of(finding, field)).isEqualTo("Depth of the pit \"-1\" is below zero");
    }

    @Test
    void findings_about_codes_are_told_too() {
        Finding finding = Finding.of(CodeReason.CHECK_CHARACTER, "ZJBH", "91350100M000100Y44", 17);

        assertThat(CHINESE.of(finding)).startsWith("证件编号：").contains("第 18 个字符");
    }

    @Test
    void every_shipped_field_has_its_titles_and_a_limit_in_both_languages() {
        assertThat(ShippedFields.all()).hasSizeGreaterThan(20).allSatisfy(field -> {
            assertThat(field.titleZh()).matches(".*[一-龥].*");
            assertThat(field.titleEn()).matches("[ -~]+");
            assertThat(CHINESE.limit(field.type())).isNotBlank();
            assertThat(ENGLISH.limit(field.type())).matches("[ -~]+");
        });
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("cn.jianxiao.registry.reason.reasons", locale);
    }
}
