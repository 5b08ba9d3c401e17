package cn.jianxiao.dashboard.project;

import cn.jianxiao.dashboard.store.Questions;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.CaseLine;
import cn.jianxiao.sql.query.ProjectLine;
import cn.jianxiao.sql.query.TreeNode;
import java.util.List;
import java.util.Optional;

/**
 * 项目档案: what a project's page shows, as far as the user may see it.
 *
 * @param head empty where cases of the project came but the project itself has not been registered
 * @param codes the project's codes, itself included
 * @param cases in the order of their acceptance
 */
record Dossier(String code, Optional<ProjectLine> head, List<TreeNode> codes, List<CaseLine> cases) {

    private static final int MOST_CASES = 1000;
    private static final int MOST_PROJECTS_OF_A_CODE = 20;

    /** Empty where there is no such project within the user's scope. */
    static Optional<Dossier> of(String code, Questions questions) {
        Optional<ProjectLine> head = questions
                .ask(ProjectLine.QUERY, Arguments.none().with("text", code).with("limit", MOST_PROJECTS_OF_A_CODE))
                .stream()
                .filter(line -> line.project().equals(code))
                .findFirst();
        List<CaseLine> cases = questions.ask(
                CaseLine.QUERY,
                Arguments.none()
                        .with("project", code)
                        .with("sort", "accepted")
                        .with("direction", "asc")
                        .with("limit", MOST_CASES));
        if (head.isEmpty() && cases.isEmpty()) {
            return Optional.empty();
        }
        List<TreeNode> codes = questions.ask(TreeNode.QUERY, Arguments.none().with("project", code));
        return Optional.of(new Dossier(code, head, codes, cases));
    }

    String name() {
        return head.map(ProjectLine::name).filter(name -> !name.isBlank()).orElse(code);
    }

    /** What a code adds to the project's own or to its unified code: {@code -001-002}. */
    String shortCode(String part) {
        String unified = head.map(ProjectLine::unifiedCode).orElse("");
        for (String own : List.of(code, unified)) {
            if (!own.isEmpty() && part.startsWith(own) && part.length() > own.length()) {
                return part.substring(own.length());
            }
        }
        return part;
    }

    /** A code as tables show it: the project's own by that word, a part's by what it adds. */
    String nameOf(String any) {
        return any.equals(code) ? Texts.of("code.level.0") : shortCode(any);
    }

    /** What a part is called besides the project's own name. */
    String shortName(TreeNode part) {
        return part.name().startsWith(name()) ? part.name().substring(name().length()) : part.name();
    }

    long open() {
        return cases.stream().filter(line -> line.endedAt() == null).count();
    }

    long late() {
        return cases.stream().filter(CaseLine::late).count();
    }
}
