package cn.jianxiao.demo;

import cn.jianxiao.approval.event.RegisteredCode;
import java.util.ArrayList;
import java.util.List;

/**
 * 拆分: the parts of a project, and under which codes its permits are handled.
 *
 * @param registered every code split from the project's own
 * @param planning the codes of the planning permits 工程规划许可
 * @param construction the codes of the construction permits 施工许可 and of what follows them
 */
record Parts(List<RegisteredCode> registered, List<String> planning, List<String> construction) {

    private static final double WHOLE = 0.72;
    private static final double MERGED = 0.45;

    static Parts of(DemoProjectHead head, Dice dice) {
        if (dice.chance(WHOLE)) {
            return new Parts(List.of(), List.of(head.code()), List.of(head.code()));
        }
        return switch (head.district().system()) {
            case CHONGQING -> chongqing(head, dice);
            case GUANGDONG -> guangdong(head, dice);
        };
    }

    /** The codes under which a matter of this level is handled. */
    List<String> at(int level, String project) {
        return switch (level) {
            case 0 -> List.of(project);
            case 1 -> planning;
            case 2 -> construction;
            default -> throw new IllegalArgumentException("No level " + level);
        };
    }

    private static Parts chongqing(DemoProjectHead head, Dice dice) {
        List<RegisteredCode> first = new ArrayList<>();
        int count = dice.between(2, 3);
        for (int i = 1; i <= count; i++) {
            first.add(part(head.unifiedCode() + ProjectCodes.part(i), 1, head.name() + i + "号地块", List.of()));
        }
        boolean merged = dice.chance(MERGED);
        List<RegisteredCode> second = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            String parent = first.get(i).code();
            if (merged && i == 0) {
                List<String> parents = List.of(parent, first.get(1).code());
                second.add(part(parent + ProjectCodes.part(1), 2, head.name() + "1号、2号地块合并标段", parents));
            } else if (!merged || i > 1) {
                second.add(part(parent + ProjectCodes.part(1), 2, first.get(i).name() + "1-4号楼", List.of(parent)));
            }
        }
        return of(first, second);
    }

    private static Parts guangdong(DemoProjectHead head, Dice dice) {
        boolean atPlanning = dice.chance(0.65);
        boolean atConstruction = !atPlanning || dice.chance(0.5);
        List<RegisteredCode> first =
                atPlanning ? split(head.code(), "-1", 1, head.name(), "期", List.of(), dice) : List.of();
        if (!atPlanning) {
            List<RegisteredCode> only = split(head.code(), "-2", 1, head.name(), "标段", List.of(), dice);
            return new Parts(only, List.of(head.code()), codes(only));
        }
        List<RegisteredCode> second = new ArrayList<>();
        for (RegisteredCode above : atConstruction ? first : List.<RegisteredCode>of()) {
            second.addAll(split(above.code(), "-2", 2, above.name(), "标段", List.of(above.code()), dice));
        }
        return second.isEmpty() ? new Parts(first, codes(first), codes(first)) : of(first, second);
    }

    private static List<RegisteredCode> split(
            String above, String stage, int level, String name, String unit, List<String> parents, Dice dice) {
        List<RegisteredCode> split = new ArrayList<>();
        int count = dice.between(1, 2) + (level == 1 ? 1 : 0);
        for (int i = 1; i <= count; i++) {
            String code = above + stage + ProjectCodes.part(i).substring(1);
            split.add(part(code, level, name + "第" + i + unit, parents));
        }
        return split;
    }

    private static Parts of(List<RegisteredCode> first, List<RegisteredCode> second) {
        List<RegisteredCode> all = new ArrayList<>(first);
        all.addAll(second);
        return new Parts(all, codes(first), codes(second));
    }

    private static RegisteredCode part(String code, int level, String name, List<String> parents) {
        return new RegisteredCode(code, level, name, parents);
    }

    private static List<String> codes(List<RegisteredCode> parts) {
        return parts.stream().map(RegisteredCode::code).toList();
    }
}
