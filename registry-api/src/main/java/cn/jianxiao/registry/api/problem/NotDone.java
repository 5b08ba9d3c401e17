package cn.jianxiao.registry.api.problem;

import cn.jianxiao.code.Finding;
import java.util.List;

/** 未办: thrown where a request ends without having done anything; becomes a {@link Problem}. */
public final class NotDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<Finding> findings;

    private final String within;

    private NotDone(ProblemKind kind, List<Finding> findings, String within) {
        super(kind + " " + within + findings);
        this.kind = kind;
        this.findings = List.copyOf(findings);
        this.within = within;
    }

    /** The same, about one of several in a body, as in {@code forms[1]}. */
    public NotDone within(String place) {
        return new NotDone(kind, findings, place + ".");
    }

    String within() {
        return within;
    }

    public static NotDone because(ProblemKind kind, Finding... findings) {
        return new NotDone(kind, List.of(findings), "");
    }

    /** Understood, and rules say no. */
    public static NotDone refused(List<Finding> findings) {
        return new NotDone(ProblemKind.REFUSED, findings, "");
    }

    /** A request whose form is wrong. */
    public static NotDone invalid(List<Finding> findings) {
        return new NotDone(ProblemKind.INVALID, findings, "");
    }

    /** Nothing under that name that this caller may know of: said the same whether it exists or not. */
    public static NotDone unknown() {
        return because(ProblemKind.NOT_FOUND);
    }

    public ProblemKind kind() {
        return kind;
    }

    public List<Finding> findings() {
        return findings;
    }
}
