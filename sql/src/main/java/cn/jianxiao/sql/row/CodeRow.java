package cn.jianxiao.sql.row;

import java.util.List;

/**
 * 子码: one code of a project and what it hangs on.
 *
 * @param level 0 is the project
 * @param parents the codes one level up, several where parts were merged (CQ3)
 * @param buildings 楼栋号 that it covers, empty where they are not known
 */
public record CodeRow(
        String project,
        String code,
        int level,
        String name,
        List<String> parents,
        CodeStatus status,
        List<String> buildings,
        long version)
        implements Row {

    public static final RowTable<CodeRow> TABLE = RowTable.<CodeRow>named("codes")
            .text("project", CodeRow::project)
            .text("code", CodeRow::code)
            .listed("level", CodeRow::level)
            .text("name", CodeRow::name)
            .texts("parents", CodeRow::parents)
            .choice("status", CodeRow::status)
            .texts("buildings", CodeRow::buildings)
            .big("version", CodeRow::version)
            .build();

    public CodeRow {
        parents = List.copyOf(parents);
        buildings = List.copyOf(buildings);
    }

    /** A code in use, as a source registers it. */
    public CodeRow(String project, String code, int level, String name, List<String> parents, long version) {
        this(project, code, level, name, parents, CodeStatus.ACTIVE, List.of(), version);
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
