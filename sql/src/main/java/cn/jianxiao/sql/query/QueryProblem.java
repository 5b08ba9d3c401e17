package cn.jianxiao.sql.query;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A question that cannot be asked as it stands; the message names the parameter and its value. */
public final class QueryProblem extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** 问题: the closed set of what may be wrong with a question. */
    enum Kind {
        NO_SUCH_QUERY,
        NO_SUCH_PARAMETER,
        MISSING,
        NOT_OFFERED,
        MALFORMED;

        String key() {
            return "problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Kind kind;
    private final String name;
    private final String given;
    private final String offered;
    private final @Nullable ParameterType type;

    private QueryProblem(Kind kind, String name, String given, String offered, @Nullable ParameterType type) {
        this.kind = kind;
        this.name = name;
        this.given = given;
        this.offered = offered;
        this.type = type;
    }

    static QueryProblem noSuchQuery(String given, List<String> offered) {
        return new QueryProblem(Kind.NO_SUCH_QUERY, "", given, listed(offered), null);
    }

    static QueryProblem noSuchParameter(Query<?> query, String given, List<String> offered) {
        return new QueryProblem(Kind.NO_SUCH_PARAMETER, query.name(), given, listed(offered), null);
    }

    static QueryProblem missing(Parameter parameter) {
        return new QueryProblem(Kind.MISSING, parameter.name(), "", "", parameter.type());
    }

    /** A parameter with choices, which {@code given} is none of. */
    public static QueryProblem notOffered(String parameter, String given, List<String> offered) {
        return new QueryProblem(Kind.NOT_OFFERED, parameter, given, listed(offered), null);
    }

    static QueryProblem malformed(String parameter, String given, ParameterType type) {
        return new QueryProblem(Kind.MALFORMED, parameter, given, "", type);
    }

    /** What is wrong and what would be right, in English; for people see {@link QueryTexts#of(QueryProblem)}. */
    @Override
    public String getMessage() {
        return QueryTexts.in(Locale.ENGLISH).of(this);
    }

    Kind kind() {
        return kind;
    }

    /** The places of the text: what is asked, what was given, what there is. */
    Object[] places(QueryTexts texts) {
        return new Object[] {name, given, type == null ? offered : texts.of(type)};
    }

    private static String listed(List<String> names) {
        return String.join(", ", names);
    }
}
