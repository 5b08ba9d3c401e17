package cn.jianxiao.registry.api.problem;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.GraphReason;
import cn.jianxiao.registry.access.AccessReason;
import cn.jianxiao.registry.code.RegistryReason;
import cn.jianxiao.registry.field.FieldDefinition;
import cn.jianxiao.registry.field.FieldReason;
import cn.jianxiao.registry.form.FormReason;
import cn.jianxiao.registry.material.MaterialReason;
import cn.jianxiao.registry.reason.Languages;
import cn.jianxiao.registry.reason.RegistryReasonTexts;
import cn.jianxiao.registry.rule.RuleStorageReason;
import cn.jianxiao.registry.verify.VerificationReason;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.springframework.context.i18n.LocaleContextHolder;

/** 错误说明: what people read in a problem: of a code, what the registry says, of requests, what stands here. */
public final class ProblemTexts {

    private static final String BUNDLE = "cn.jianxiao.registry.api.problems";

    private final Locale locale;
    private final ResourceBundle bundle;
    private final RegistryReasonTexts registry;

    private ProblemTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.registry = RegistryReasonTexts.in(locale);
    }

    /** In English where that is the language, else in Chinese. */
    public static ProblemTexts in(Locale locale) {
        return new ProblemTexts(Languages.spoken(locale));
    }

    String title(ProblemKind kind) {
        return bundle.getString("problem." + kind.key());
    }

    String detail(ProblemKind kind) {
        return bundle.getString("problem." + kind.key() + ".detail");
    }

    /** In the language of the request at hand. */
    public static ProblemTexts ofCaller() {
        return in(LocaleContextHolder.getLocale());
    }

    /** Each finding with its sentence. */
    public List<Problem.Item> items(List<Finding> findings) {
        return items(findings, name -> Optional.empty());
    }

    /**
     * Each finding with its sentence, which tells what a field takes that an administrator added.
     *
     * @param fields by name
     */
    List<Problem.Item> items(List<Finding> findings, Function<String, Optional<FieldDefinition>> fields) {
        return findings.stream()
                .map(finding -> new Problem.Item(
                        finding.reason().code(),
                        finding.field(),
                        finding.value(),
                        message(finding, fields),
                        requirement(finding)))
                .toList();
    }

    private String message(Finding finding, Function<String, Optional<FieldDefinition>> fields) {
        if (finding.reason() instanceof FieldReason) {
            return fields.apply(finding.field())
                    .map(field -> registry.of(finding, field))
                    .orElseGet(() -> registry.of(finding));
        }
        if (registry.knows(finding.reason())) {
            return registry.of(finding);
        }
        String pattern = bundle.getString(finding.reason().code());
        return new MessageFormat(pattern, locale).format(new Object[] {finding.field(), finding.value()});
    }

    /** Reasons of graphs and of the registry know theirs; the others serve one requirement each. */
    private static String requirement(Finding finding) {
        return switch (finding.reason()) {
            case GraphReason reason -> reason.requirement();
            case RegistryReason reason -> reason.requirement();
            case FormReason reason -> "GD3";
            case VerificationReason reason -> "GD7";
            case MaterialReason reason -> "CQ4";
            case FieldReason reason -> "CQ5";
            case RuleStorageReason reason -> "CQ8";
            case AccessReason reason -> "CQ10";
            default -> "";
        };
    }
}
