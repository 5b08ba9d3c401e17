package cn.jianxiao.ingest.code;

import cn.jianxiao.approval.event.CodeRegistration;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.rule.RuleSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 编码簿: what the door asks of the registry.
 *
 * <p>Each method throws {@link cn.jianxiao.ingest.log.OutboxUnavailable} while the registry does not answer.
 */
public interface CodeBook {

    /** Nobody has registered anything: codes are read by the shipped rules. */
    CodeBook EMPTY = new CodeBook() {
        private final RuleSet shipped = RuleSet.shipped();

        @Override
        public RuleSet rules() {
            return shipped;
        }

        @Override
        public Map<String, KnownProject> projects(Collection<String> codes) {
            return Map.of();
        }

        @Override
        public Optional<String> projectOf(String system, String ownCode) {
            return Optional.empty();
        }

        @Override
        public List<Finding> adopt(CodeRegistration registration) {
            return List.of();
        }
    };

    /** The rules in force, in all their versions (CQ8). */
    RuleSet rules();

    /**
     * The projects that these codes are of.
     *
     * @param codes project codes, or any other codes of theirs
     * @return by the code that was asked for; unknown ones are missing
     */
    Map<String, KnownProject> projects(Collection<String> codes);

    /** The project that a department's own code belongs to (SH3). */
    Optional<String> projectOf(String system, String ownCode);

    /**
     * Takes a project and its codes over as a source registered them.
     *
     * @return what could not be taken over, which keeps nothing else from it
     */
    List<Finding> adopt(CodeRegistration registration);
}
