package cn.jianxiao.registry.api.problem;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.ReasonTexts;
import cn.jianxiao.code.graph.GraphReason;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.context.i18n.LocaleContextHolder;

/** 错误说明: what people read in a problem: of a code, what the code module says, of the rest, what stands here. */
public final class ProblemTexts {

    private static final String BUNDLE = "cn.jianxiao.registry.api.problems";

    private final Locale locale;
    private final ResourceBundle bundle;
    private final ReasonTexts codes;

    private ProblemTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.codes = ReasonTexts.in(locale);
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
        return findings.stream().map(this::item).toList();
    }

    Problem.Item item(Finding finding) {
        return new Problem.Item(
                finding.reason().code(), finding.field(), finding.value(), message(finding), requirement(finding));
    }

    private String message(Finding finding) {
        if (codes.knows(finding.reason())) {
            return codes.of(finding);
        }
        if (!bundle.containsKey(finding.reason().code())) {
            return String.valueOf(finding.reason());
        }
        String pattern = bundle.getString(finding.reason().code());
        return new MessageFormat(pattern, locale).format(new Object[] {finding.field(), finding.value()});
    }

    private static String requirement(Finding finding) {
        return finding.reason() instanceof GraphReason reason ? reason.requirement() : "";
    }
}
