package cn.jianxiao.ingest.exchange;

import cn.jianxiao.code.Excerpt;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.ingest.IntakeTexts;
import cn.jianxiao.ingest.exchange.record.Relatives;
import cn.jianxiao.ingest.exchange.record.ResultRecord;
import cn.jianxiao.ingest.exchange.table.Column;
import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import cn.jianxiao.ingest.exchange.table.WriteBack;
import cn.jianxiao.registry.material.MaterialAnswer;
import cn.jianxiao.registry.material.Materials;
import cn.jianxiao.registry.material.ReportedMaterial;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 批复结果入册 (CQ4): links results to the codes of their cases. They are no events, so they stand in no account; one whose case
 * or project is not known yet is linked when that comes.
 */
final class Results {

    private static final IntakeTexts CHINESE = IntakeTexts.in(Locale.SIMPLIFIED_CHINESE);
    private static final String VOIDED = "交换库数据作废";
    private static final int LONGEST = 500;

    private final Materials materials;
    private final ResultRecord form;
    private final Actor source;

    Results(Materials materials, String source) {
        this.materials = materials;
        this.form = new ResultRecord(source);
        this.source = new Actor(source, "");
    }

    /** What became of each that could be told. */
    List<WriteBack.Mark> link(List<ExchangeRow> rows, Relatives relatives, Instant now) {
        List<WriteBack.Mark> marks = new ArrayList<>();
        Stamp stamp = new Stamp(source, now);
        for (ExchangeRow row : rows) {
            Optional<ReportedMaterial> material = form.of(row, relatives);
            if (row.isVoided()) {
                end(row, stamp);
            } else if (material.isPresent()) {
                marks.add(mark(row, materials.link(material.get(), stamp)));
            }
        }
        return marks;
    }

    private void end(ExchangeRow row, Stamp stamp) {
        if (materials.find(form.key(row)).isPresent()) {
            String why = row.text(Column.SJWXYY);
            String told = Excerpt.beginning(why, LONGEST);
            materials.voided(form.key(row), told.isEmpty() ? VOIDED : told, stamp);
        }
    }

    private static WriteBack.Mark mark(ExchangeRow row, MaterialAnswer answer) {
        return switch (answer) {
            case MaterialAnswer.Done done -> new WriteBack.Mark(row, WriteBack.State.TAKEN, "");
            case MaterialAnswer.Refused refused ->
                new WriteBack.Mark(row, WriteBack.State.CHECK_FAILED, said(refused.findings()));
        };
    }

    private static String said(List<Finding> findings) {
        return findings.stream().map(CHINESE::of).distinct().collect(Collectors.joining("；"));
    }
}
