package cn.jianxiao.demo;

import java.time.LocalDate;

/**
 * 项目: what is known of a demo project from its first day.
 *
 * @param number the project's place among all
 * @param unifiedCode 渝建通码主码, empty outside Chongqing
 * @param division as it was called on the first day
 * @param begun the first day
 */
record DemoProjectHead(
        int number,
        DemoDistrict district,
        ProjectType type,
        String code,
        String unifiedCode,
        String name,
        String owner,
        String division,
        LocalDate begun) {

    private static final int LONGEST_AGO = 780;
    private static final double OLD_CODE = 0.02;

    static DemoProjectHead of(int number, LocalDate today, Dice dice) {
        DemoDistrict district = dice.pick(DemoDistrict.ALL, DemoDistrict::weight);
        ProjectType type = dice.pick(ProjectType.ALL, ProjectType::weight);
        LocalDate begun = today.minusDays(dice.between(0, LONGEST_AGO));
        String division = district.codeOn(begun);
        String place = district.nameOn(begun);
        boolean chongqing = district.system() == CodeSystem.CHONGQING;
        return new DemoProjectHead(
                number,
                district,
                type,
                dice.chance(OLD_CODE)
                        ? ProjectCodes.old(number, division)
                        : ProjectCodes.national(number, begun, division, dice),
                chongqing ? ProjectCodes.unified(number, begun, division, type.flow()) : "",
                type.projectName(place, dice),
                type.owner(district.city(), place, dice),
                division,
                begun);
    }
}
