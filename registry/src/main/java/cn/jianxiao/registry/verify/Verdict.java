package cn.jianxiao.registry.verify;

import cn.jianxiao.code.Finding;
import java.util.List;
import java.util.Optional;

/**
 * 核验结果.
 *
 * @param project the project the code belongs to, empty where there is none
 * @param findings every reason why not, and every doubt
 * @param differences the fields that do not agree, each with both values
 */
public record Verdict(Optional<String> project, List<Finding> findings, List<Difference> differences) {

    public Verdict {
        findings = List.copyOf(findings);
        differences = List.copyOf(differences);
    }

    /** Whether it may be accepted; doubts do not prevent it. */
    public boolean ok() {
        return findings.stream().noneMatch(Finding::hard);
    }
}
