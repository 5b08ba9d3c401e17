package cn.jianxiao.demo;

import cn.jianxiao.approval.event.AccessMode;
import cn.jianxiao.approval.event.MatterKind;
import cn.jianxiao.approval.event.Stage;
import java.util.List;

/**
 * 事项: one matter of the demo catalogue.
 *
 * @param department short name, see {@link DemoDepartment}
 * @param limit promised limit in working days
 * @param step the place in a project's course; matters of one step run side by side
 * @param level 0 handled for the project, 1 for each part at planning, 2 for each part at construction
 * @param share of the projects that need it
 * @param commitment share of the cases decided on the applicant's promise
 * @param group 并联审批: the name its step's joint handling goes by, empty when handled alone
 */
record DemoMatter(
        String code,
        String name,
        Stage stage,
        MatterKind kind,
        String department,
        int limit,
        int step,
        int level,
        Investor investor,
        double share,
        AccessMode access,
        double commitment,
        String group) {

    static final List<DemoMatter> ALL = Table.read("matters.csv", DemoMatter::of);

    /** The step at which what was permitted is built. */
    static final int ACCEPTANCE_STEP = 41;

    private static DemoMatter of(String[] row) {
        return new DemoMatter(
                row[0],
                row[1],
                Stage.of(Integer.parseInt(row[2])),
                MatterKind.of(Integer.parseInt(row[3])),
                row[4],
                Integer.parseInt(row[5]),
                Integer.parseInt(row[6]),
                Integer.parseInt(row[7]),
                Investor.valueOf(row[8]),
                Double.parseDouble(row[9]),
                AccessMode.of(Integer.parseInt(row[10])),
                Double.parseDouble(row[11]),
                row[12]);
    }

    static List<Integer> steps() {
        return ALL.stream().map(DemoMatter::step).distinct().sorted().toList();
    }

    static List<DemoMatter> at(int step, Investor investor) {
        return ALL.stream()
                .filter(matter -> matter.step() == step && matter.investor().covers(investor))
                .toList();
    }

    /** Whether the next step waits for it: services and side approvals hold nobody up. */
    boolean isMilestone() {
        return stage() != Stage.PARALLEL;
    }
}
