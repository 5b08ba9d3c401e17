package cn.jianxiao.code.graph;

import cn.jianxiao.code.Finding;
import java.util.List;

/** 结果: the graph after an operation and what happened, or why nothing did. */
public sealed interface Outcome {

    /** It was done. No facts: it had been done before. */
    record Done(CodeGraph graph, List<CodeFact> facts) implements Outcome {

        public Done {
            facts = List.copyOf(facts);
        }
    }

    /** Nothing changed. The reasons are {@link GraphReason}s, with their requirement. */
    record Refused(List<Finding> findings) implements Outcome {

        public Refused {
            findings = List.copyOf(findings);
        }
    }

    static Outcome refused(Finding finding) {
        return new Refused(List.of(finding));
    }
}
