package cn.jianxiao.dashboard.project;

import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.dashboard.page.CaseLink;
import cn.jianxiao.dashboard.page.CaseState;
import cn.jianxiao.dashboard.page.PlainTable;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import cn.jianxiao.dashboard.word.UsedTime;
import cn.jianxiao.sql.query.CaseLine;

/** 项目的办件. */
final class CaseTable {

    private CaseTable() {}

    static PlainTable<CaseLine> of(Dossier dossier) {
        return new PlainTable<CaseLine>()
                .component(Texts.of("lamp"), CaseState::of)
                .text(Texts.of("stage"), line -> Texts.of("stage.short", Stage.of(line.stage())))
                .component(Texts.of("matter"), line -> CaseLink.of(line.project(), line.caseId(), line.matterName()))
                .moment(Texts.of("code"), line -> dossier.nameOf(line.code()))
                .text(Texts.of("department"), CaseLine::departmentName)
                .text(Texts.of("status"), line -> Texts.of("status", EventStatus.of(line.status())))
                .moment(Texts.of("acceptedAt"), line -> Moments.day(line.acceptedAt()))
                .moment(Texts.of("endedAt"), line -> Moments.day(line.endedAt()))
                .moment(Texts.of("deadline"), line -> Moments.day(line.deadline()))
                .number(Texts.of("usedOfLimit"), UsedTime::of)
                .rows(dossier.cases());
    }
}
