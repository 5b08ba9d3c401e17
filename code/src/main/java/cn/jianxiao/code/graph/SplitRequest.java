package cn.jianxiao.code.graph;

import cn.jianxiao.code.rule.CodeRule;
import java.util.List;

/**
 * 拆分申请.
 *
 * @param parent the code to split from, by its text
 * @param rule the rule of the codes split from the project's own code; codes that were split go on by the rule, and the
 *     version, that they were made under
 * @param stage the stage of the new codes in that rule
 * @param parts one for each code to split off
 * @param phase where the project stands
 */
public record SplitRequest(
        String parent, CodeRule rule, String stage, List<Part> parts, Phase phase, SplitPolicy policy) {

    public SplitRequest {
        parts = List.copyOf(parts);
    }

    CodeRule ruleFor(CodeNode node) {
        return node.code().rule().levels().deepest() > 0 ? node.code().rule() : rule;
    }
}
