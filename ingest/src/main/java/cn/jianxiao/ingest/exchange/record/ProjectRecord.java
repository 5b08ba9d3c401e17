package cn.jianxiao.ingest.exchange.record;

import cn.jianxiao.code.rule.RuleSet;
import cn.jianxiao.ingest.exchange.table.Column;
import cn.jianxiao.ingest.exchange.table.ExchangeRow;
import cn.jianxiao.ingest.json.FilledFields;
import cn.jianxiao.ingest.json.JsonText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 项目行: a row of a project registers the project; a row of a part (its engineering code is not the project's own) registers
 * the part too. What the project is called is said by the project's own row, where there is one.
 */
public final class ProjectRecord {

    private final String source;
    private final RuleSet rules;

    /** @param rules by which codes are read */
    public ProjectRecord(String source, RuleSet rules) {
        this.source = source;
        this.rules = rules;
    }

    /** The registration as the interface takes it; empty for a voided row, which registers nothing. */
    public Optional<String> of(ExchangeRow row, Relatives relatives) {
        return row.isVoided() ? Optional.empty() : Optional.of(line(row, relatives));
    }

    private String line(ExchangeRow row, Relatives relatives) {
        String project = row.text(Column.XMDM, Column.GCDM);
        String code = row.text(Column.GCDM, Column.XMDM);
        Optional<ExchangeRow> whole =
                relatives.whole(project).filter(it -> !it.key().equals(row.key()));
        ExchangeRow named = whole.orElse(row);
        boolean main = isMainCode(code, project);
        FilledFields fields = new FilledFields()
                .put("id", row.id())
                .put("source", source)
                .put("updatedAt", updatedAt(row, whole).toString())
                .put("project", project)
                .put("unifiedCode", main ? code : "")
                .put("name", named.text(Column.XMMC))
                .put("category", named.text(Column.GCFL))
                .put("division", row.text(Column.XZQHDM))
                .put("flowType", named.text(Column.SPLCLX))
                .put("appliedAt", named.text(Column.SBSJ))
                .put("classified", SecretMark.of(Optional.of(row), whole));
        if (!main && !code.equals(project)) {
            fields.put("codes", List.of(part(row, code, project)));
        }
        return JsonText.object(fields.map());
    }

    private static Map<String, Object> part(ExchangeRow row, String code, String project) {
        List<String> parents = CodeColumn.codes(row.text(Column.QJDGCDM)).stream()
                .filter(parent -> !parent.equals(project))
                .toList();
        return new FilledFields()
                .put("code", code)
                .always("level", parents.isEmpty() ? 1 : 2)
                .put("name", row.text(Column.XMMC))
                .put("parents", parents)
                .map();
    }

    /** 渝建通码主码: it stands for the whole project as well. */
    private boolean isMainCode(String code, String project) {
        return !code.equals(project)
                && rules.tryParse(code)
                        .optional()
                        .map(read -> read.root().value().equals(read.value()))
                        .orElse(false);
    }

    /** With the project's own row known it goes before the same without it. */
    private static Instant updatedAt(ExchangeRow row, Optional<ExchangeRow> whole) {
        return whole.map(ExchangeRow::changedAt)
                .filter(row.changedAt()::isBefore)
                .orElse(row.changedAt())
                .plusMillis(whole.isPresent() ? 1 : 0);
    }
}
