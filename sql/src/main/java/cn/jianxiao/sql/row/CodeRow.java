package cn.jianxiao.sql.row;

import java.util.List;

/**
 * 子码: one code of a project and what it hangs on.
 *
 * @param level 0 is the project
 * @param parents the codes one level up, several where parts were merged (CQ3)
 */
public record CodeRow(String project, String code, int level, String name, List<String> parents, long version)
        implements Row {

    public static final RowTable<CodeRow> TABLE = RowTable.<CodeRow>named("codes")
            .text("project", CodeRow::project)
            .text("code", CodeRow::code)
            .listed("level", CodeRow::level)
            .text("name", CodeRow::name)
            .texts("parents", CodeRow::parents)
            .big("version", CodeRow::version)
            .build();

    public CodeRow {
        parents = List.copyOf(parents);
    }

    @Override
    public RowTable<CodeRow> table() {
        return TABLE;
    }

    @Override
    public void encode(RowBinary out) {
        TABLE.encode(this, out);
    }
}
