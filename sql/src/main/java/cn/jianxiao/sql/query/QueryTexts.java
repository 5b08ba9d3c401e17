package cn.jianxiao.sql.query;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * 查询说明: what queries and parameters are called by people, and what is wrong with a question; Chinese unless English is
 * asked for.
 */
public final class QueryTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private QueryTexts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static QueryTexts in(Locale locale) {
        return new QueryTexts(ResourceBundle.getBundle("cn.jianxiao.sql.query.texts", locale, NO_FALLBACK));
    }

    public String of(Query<?> query) {
        return bundle.getString(query.descriptionKey());
    }

    public String of(Parameter parameter) {
        return bundle.getString(parameter.descriptionKey());
    }

    /** What to write for a parameter of that type. */
    public String of(ParameterType type) {
        return bundle.getString(type.descriptionKey());
    }

    /** What is wrong with a question and what would be right. */
    public String of(QueryProblem problem) {
        return new MessageFormat(bundle.getString(problem.kind().key()), bundle.getLocale())
                .format(problem.places(this));
    }
}
