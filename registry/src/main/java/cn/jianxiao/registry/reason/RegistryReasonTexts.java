package cn.jianxiao.registry.reason;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.ReasonCode;
import cn.jianxiao.code.ReasonTexts;
import cn.jianxiao.registry.field.FieldDefinition;
import cn.jianxiao.registry.field.FieldType;
import cn.jianxiao.registry.field.ShippedFields;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * 登记原因说明: what people read about a finding of the registry: field, value, limit and what to do. Findings about codes,
 * rules and graphs are told, too, as {@link ReasonTexts} has them. Chinese, unless English is asked for.
 */
public final class RegistryReasonTexts {

    private static final String BUNDLE = "cn.jianxiao.registry.reason.reasons";
    private static final String FIELD = "field-title.";

    private final Locale locale;
    private final ReasonTexts codes;
    private final ResourceBundle bundle;

    private RegistryReasonTexts(Locale locale) {
        this.locale = locale;
        codes = ReasonTexts.in(locale);
        bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts in English where that is the language, else in Chinese. */
    public static RegistryReasonTexts in(Locale locale) {
        return new RegistryReasonTexts(Languages.spoken(locale));
    }

    /** Whether {@link #of} has a sentence for a reason. */
    public boolean knows(ReasonCode reason) {
        return bundle.containsKey(reason.code()) || codes.knows(reason);
    }

    /**
     * The sentence for a finding.
     *
     * @throws IllegalArgumentException when its reason is of none of these modules
     */
    public String of(Finding finding) {
        return of(finding, ShippedFields.named(finding.field()));
    }

    /** The sentence for a finding about a field that an administrator added. */
    public String of(Finding finding, FieldDefinition field) {
        return of(finding, Optional.of(field));
    }

    private String of(Finding finding, Optional<FieldDefinition> field) {
        String title = field.map(this::title).orElseGet(() -> title(finding.field()));
        if (bundle.containsKey(finding.reason().code())) {
            String limit = field.map(FieldDefinition::type).map(this::limit).orElse("");
            return format(finding.reason().code(), title, finding.value(), limit);
        }
        String sentence = codes.of(finding);
        boolean unnamed = codes.field(finding.field()).equals(finding.field());
        return field.isPresent() && unnamed ? format("of-field", title, sentence) : sentence;
    }

    /** What people call a field. */
    public String title(FieldDefinition field) {
        return locale.equals(Locale.ENGLISH) ? field.titleEn() : field.titleZh();
    }

    private String title(String name) {
        return bundle.containsKey(FIELD + name) ? bundle.getString(FIELD + name) : codes.field(name);
    }

    /** What a field takes, for example {@code at most 100 characters}. */
    public String limit(FieldType type) {
        return switch (type) {
            case FieldType.Text(int length) -> format("limit.text", length);
            case FieldType.Number(int digits, int decimals) -> format("limit.number", digits - decimals, decimals);
            case FieldType.Day() -> format("limit.day");
            case FieldType.Choice choice -> format("limit.choice", choices(choice));
        };
    }

    private String choices(FieldType.Choice type) {
        boolean english = locale.equals(Locale.ENGLISH);
        return type.choices().stream()
                .map(choice -> choice.value() + ' ' + (english ? choice.titleEn() : choice.titleZh()))
                .collect(Collectors.joining(english ? ", " : "、"));
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
