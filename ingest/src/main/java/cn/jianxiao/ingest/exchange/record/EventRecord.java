package cn.jianxiao.ingest.exchange.record;

import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.MatterKind;
import cn.jianxiao.ingest.exchange.table.Column;
import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import cn.jianxiao.ingest.exchange.table.ExchangeTable;
import cn.jianxiao.ingest.json.FilledFields;
import cn.jianxiao.ingest.json.JsonText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 状态行与特别程序行: what they say as an event, completed by what is known around them. The event's id is that of its row, so a
 * row that changes, or is completed later, is another content of the same event.
 */
public final class EventRecord {

    /** Stands for the matter of a case whose head has not come. */
    static final String UNKNOWN_MATTER = "0";

    private static final String UNKNOWN_NAME = "未知事项";
    private static final String OTHER_PAUSE = "8";
    private static final String YES = "1";
    private static final int LONGEST_SEQUENCE = 18;

    private final String source;
    private final Map<String, String> pauseKinds;

    /** @param pauseKinds what codes of TBCX are called */
    public EventRecord(String source, Map<String, String> pauseKinds) {
        this.source = source;
        this.pauseKinds = Map.copyOf(pauseKinds);
    }

    /** A row of the status flow. */
    public String status(ExchangeRow row, Relatives relatives) {
        return JsonText.object(common(row, relatives)
                .put("occurredAt", row.text(Column.BLSJ))
                .put("status", row.text(Column.BLZT))
                .put("pauseKind", pauseOf(row, relatives))
                .put("handler", row.text(Column.BLR))
                .put("remark", row.text(Column.BLYJ))
                .put("voided", row.isVoided())
                .map());
    }

    /**
     * A special procedure: what its step of the status flow says where there is one, since a pause that is told twice is one
     * pause; else its start.
     */
    public String special(ExchangeRow row, Relatives relatives) {
        Optional<ExchangeRow> start = row.isVoided()
                ? Optional.empty()
                : relatives.pauses(row.text(Column.SPSXSLBM)).start(row);
        return start.map(step -> status(step, relatives)).orElseGet(() -> ownStart(row, relatives, row.isVoided()));
    }

    /**
     * Takes back what was said of a special procedure before its step of the status flow came; empty where none had to
     * be.
     */
    public Optional<ExchangeRow> saidBefore(ExchangeRow status, Relatives relatives) {
        return relatives.pauses(status.text(Column.SPSXSLBM)).special(status);
    }

    /** See {@link #saidBefore}. */
    public String takenBack(ExchangeRow special, Relatives relatives) {
        return ownStart(special, relatives, true);
    }

    private String ownStart(ExchangeRow row, Relatives relatives, boolean voided) {
        return JsonText.object(common(row, relatives)
                .put("occurredAt", row.text(Column.TBCXKSSJ))
                .always("status", EventStatus.SPECIAL_STARTED.code())
                .put("pauseKind", kind(row))
                .put("voided", voided)
                .map());
    }

    private FilledFields common(ExchangeRow row, Relatives relatives) {
        String caseId = row.text(Column.SPSXSLBM);
        Optional<ExchangeRow> head = relatives.head(caseId);
        Optional<ExchangeRow> matter = head.flatMap(relatives::matter);
        String named = row.text(Column.GCDM);
        List<String> codes = CodeColumn.codes(named.isEmpty() ? of(head, Column.GCDM) : named);
        String code = codes.isEmpty() ? "" : codes.get(0);
        Optional<ExchangeRow> project = relatives.project(code);
        Optional<ExchangeRow> whole = project.flatMap(part -> relatives.whole(part.text(Column.XMDM)));
        return new FilledFields()
                .put("id", row.id())
                .put("source", source)
                .put("division", first(row.text(Column.XZQHDM), of(head, Column.XZQHDM)))
                .put("department", first(of(head, Column.SPBMBM), of(matter, Column.SPBMBM)))
                .put("departmentName", first(of(head, Column.SPBMMC), of(matter, Column.SPBMMC)))
                .put("project", of(project, Column.XMDM))
                .put("code", code)
                .put("linkedCodes", codes.isEmpty() ? codes : codes.subList(1, codes.size()))
                .put("caseId", caseId)
                .put("matter", first(of(head, Column.SPSXBM), UNKNOWN_MATTER))
                .put("matterName", head.isEmpty() ? UNKNOWN_NAME : name(head.get(), matter))
                .put("stage", CodeColumn.first(of(matter.flatMap(relatives::stage), Column.DYBZSPJDXH)))
                .put("kind", head.map(EventRecord::matterKind).orElse(0))
                .put("flowType", flowType(head, project, whole, relatives))
                .put("parallelGroup", of(head, Column.BLSPSLBM))
                .put("limitDays", first(of(head, Column.SXBLSX), of(matter, Column.SPSXBLSX)))
                .put("sequence", sequence(row.key()))
                .put("commitment", of(matter, Column.SFSXGZCNZ).equals(YES))
                .put("classified", SecretMark.of(Optional.of(row), head, project, whole));
    }

    private static String flowType(
            Optional<ExchangeRow> head,
            Optional<ExchangeRow> project,
            Optional<ExchangeRow> whole,
            Relatives relatives) {
        String told = first(of(project, Column.SPLCLX), of(whole, Column.SPLCLX));
        return first(told, of(head.flatMap(relatives::flow), Column.SPLCLX));
    }

    private static String name(ExchangeRow head, Optional<ExchangeRow> matter) {
        return first(of(matter, Column.SPSXMC), head.text(Column.SPSXMC));
    }

    /** 行政审批 or 中介服务: the tables tell no more than that. */
    private static int matterKind(ExchangeRow head) {
        return (head.table() == ExchangeTable.SERVICE ? MatterKind.INTERMEDIARY : MatterKind.ADMINISTRATIVE).code();
    }

    private String pauseOf(ExchangeRow row, Relatives relatives) {
        PausePairs pauses = relatives.pauses(row.text(Column.SPSXSLBM));
        Optional<ExchangeRow> special = switch (row.text(Column.BLZT)) {
            case "9" -> pauses.special(row);
            case "10" -> pauses.running(row);
            default -> Optional.empty();
        };
        return special.map(this::kind).orElse("");
    }

    /** The dictionary's name; without one the row's own, which 其他 always has, else the code as it came. */
    private String kind(ExchangeRow special) {
        String code = special.text(Column.TBCX);
        String own = special.text(Column.TBCXMC);
        if (code.equals(OTHER_PAUSE) && !own.isEmpty()) {
            return own;
        }
        return pauseKinds.getOrDefault(code, own.isEmpty() ? code : own);
    }

    /** Rows are numbered as they are entered: that orders steps of one time. */
    private static String sequence(String key) {
        return key.length() <= LONGEST_SEQUENCE && key.chars().allMatch(c -> c >= '0' && c <= '9') ? key : "";
    }

    private static String of(Optional<ExchangeRow> row, Column column) {
        return row.map(it -> it.text(column)).orElse("");
    }

    private static String first(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
