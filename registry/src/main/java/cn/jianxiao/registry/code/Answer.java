package cn.jianxiao.registry.code;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.CodeFact;
import java.util.List;

/** 答复: what the registry made of a request. */
public sealed interface Answer {

    /**
     * It is so now. No facts: no code changed, it had been so before.
     *
     * @param doubts what could not be taken over from another system, each with its reason; else empty
     */
    record Done(RegisteredProject project, List<CodeFact> facts, List<Finding> doubts) implements Answer {

        public Done {
            facts = List.copyOf(facts);
            doubts = List.copyOf(doubts);
        }

        Done(RegisteredProject project, List<CodeFact> facts) {
            this(project, facts, List.of());
        }
    }

    /** Nothing changed, for these reasons. */
    record Refused(List<Finding> findings) implements Answer {

        public Refused {
            findings = List.copyOf(findings);
        }
    }

    static Answer refused(Finding finding) {
        return new Refused(List.of(finding));
    }
}
