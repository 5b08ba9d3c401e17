package cn.jianxiao.demo;

import cn.jianxiao.approval.event.CodeRegistration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 示范策划生成与区域评估 (NA7): what was settled before some of the projects, in the form of their licences. No dice are thrown. */
public final class DemoEarlyResult {

    private static final int EVERY = 3;
    private static final int DAYS_BEFORE = 45;
    private static final List<String> ASSESSMENTS = List.of("区域地质灾害危险性评估", "区域水土保持方案", "区域压覆重要矿产资源评估", "区域地震安全性评价");

    private DemoEarlyResult() {}

    /** Of every third project, by its code. */
    public static List<DemoLicence> of(DemoProject project) {
        CodeRegistration head = project.registration();
        int draw = Math.floorMod(head.project().hashCode(), EVERY * ASSESSMENTS.size());
        if (draw % EVERY != 0) {
            return List.of();
        }
        LocalDate applied =
                head.appliedAt().atZone(OfficeHours.ZONE).toLocalDate().minusDays(DAYS_BEFORE);
        return Stream.of(
                        result(head, "EARLY_PLANNING", "CHSC", "策划生成", "项目策划生成意见", applied),
                        result(
                                head,
                                "AREA_ASSESSMENT",
                                "QYPG",
                                "区域评估",
                                ASSESSMENTS.get(draw / EVERY),
                                applied.minusYears(1)))
                .toList();
    }

    private static DemoLicence result(
            CodeRegistration head, String kind, String matter, String matterName, String title, LocalDate day) {
        return new DemoLicence(
                head.project(),
                head.division().startsWith("50") ? "cq-planning" : "gd-planning",
                head.project() + "-" + matter,
                kind,
                matter,
                matterName,
                matter + day.getYear() + "-"
                        + head.project().substring(head.project().length() - 4),
                title,
                day,
                day.plusYears(5));
    }
}
