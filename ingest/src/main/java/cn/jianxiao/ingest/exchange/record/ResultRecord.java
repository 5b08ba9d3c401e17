package cn.jianxiao.ingest.exchange.record;

import cn.jianxiao.ingest.exchange.table.Column;
import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import cn.jianxiao.ingest.json.LocalTimes;
import cn.jianxiao.registry.material.MaterialKey;
import cn.jianxiao.registry.material.MaterialKind;
import cn.jianxiao.registry.material.ReportedMaterial;
import cn.jianxiao.registry.material.Validity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** 批复结果行: a result as a material of the code that its case came under (CQ4). */
public final class ResultRecord {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final String source;

    public ResultRecord(String source) {
        this.source = source;
    }

    /** By which it is known. */
    public MaterialKey key(ExchangeRow row) {
        return new MaterialKey(source, row.id());
    }

    /** Empty while it cannot be told whose result it is or of which day. */
    public Optional<ReportedMaterial> of(ExchangeRow row, Relatives relatives) {
        Optional<ExchangeRow> head = relatives.head(row.text(Column.SPSXSLBM));
        String code = CodeColumn.first(
                row.text(Column.GCDM).isEmpty()
                        ? head.map(it -> it.text(Column.GCDM)).orElse("")
                        : row.text(Column.GCDM));
        Optional<LocalDate> day = row.moment(Column.PFRQ)
                .filter(LocalTimes::isStorable)
                .map(time -> time.atZone(SHANGHAI).toLocalDate());
        if (head.isEmpty() || code.isEmpty() || day.isEmpty() || isSecret(row, head, code, relatives)) {
            return Optional.empty();
        }
        String licence = row.text(Column.ZZBS);
        String matterName = relatives
                .matter(head.get())
                .map(matter -> matter.text(Column.SPSXMC))
                .orElse("");
        return Optional.of(new ReportedMaterial(
                key(row),
                code,
                licence.isEmpty() ? MaterialKind.RESULT : MaterialKind.LICENCE,
                head.get().text(Column.SPSXBM),
                matterName,
                row.text(Column.PFWH),
                row.text(Column.PFWJBT, Column.PFWH),
                day.get(),
                Validity.UNLIMITED,
                Optional.empty(),
                licence));
    }

    private static boolean isSecret(ExchangeRow row, Optional<ExchangeRow> head, String code, Relatives relatives) {
        return !SecretMark.of(Optional.of(row), head, relatives.project(code)).isEmpty();
    }
}
