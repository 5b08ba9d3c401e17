package cn.jianxiao.registry.field;

import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.database.StampColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of definitions, choices and forms. */
final class FieldTables {

    private static final String DEFINITIONS =
            "select name, title_zh, title_en, field_type, shipped, retired from field_definition";

    private final JdbcClient jdbc;

    FieldTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever changes fields or forms waits here for the one before. */
    void lock() {
        jdbc.sql("select counted from registry_counter where name = 'fields' for update")
                .query(Long.class)
                .single();
    }

    List<FieldDefinition> definitions() {
        return jdbc.sql(DEFINITIONS + " order by position, name").query(FieldTables::line).list().stream()
                .map(this::whole)
                .toList();
    }

    Optional<FieldDefinition> definition(String name) {
        return jdbc.sql(DEFINITIONS + " where name = ?")
                .param(name)
                .query(FieldTables::line)
                .optional()
                .map(this::whole);
    }

    /** A row of the table itself: the choices are asked for when its connection is free again. */
    private record Line(String name, String titleZh, String titleEn, String type, boolean shipped, boolean retired) {}

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("name"),
                row.getString("title_zh"),
                row.getString("title_en"),
                row.getString("field_type"),
                row.getBoolean("shipped"),
                row.getBoolean("retired"));
    }

    private FieldDefinition whole(Line line) {
        return new FieldDefinition(
                line.name(),
                line.titleZh(),
                line.titleEn(),
                TypeText.read(line.type(), choices(line.name())),
                line.shipped(),
                line.retired());
    }

    private List<FieldChoice> choices(String field) {
        return jdbc.sql("select choice, title_zh, title_en from field_choice where field = ? order by position")
                .param(field)
                .query((row, number) ->
                        new FieldChoice(row.getString("choice"), row.getString("title_zh"), row.getString("title_en")))
                .list();
    }

    void insert(FieldDefinition field) {
        jdbc.sql("insert into field_definition (name, title_zh, title_en, field_type, shipped, retired, position)"
                        + " select ?, ?, ?, ?, ?, ?, count(*) from field_definition")
                .params(
                        field.name(),
                        field.titleZh(),
                        field.titleEn(),
                        field.type().limit())
                .params(field.shipped(), field.retired())
                .update();
        if (field.type() instanceof FieldType.Choice choice) {
            int position = 0;
            for (FieldChoice each : choice.choices()) {
                jdbc.sql("insert into field_choice (field, position, choice, title_zh, title_en)"
                                + " values (?, ?, ?, ?, ?)")
                        .params(field.name(), position++, each.value(), each.titleZh(), each.titleEn())
                        .update();
            }
        }
    }

    void retire(String name, boolean retired) {
        jdbc.sql("update field_definition set retired = ? where name = ?")
                .params(retired, name)
                .update();
    }

    void insert(FieldChange change) {
        Stamp stamp = change.stamp();
        jdbc.sql("insert into field_change (field, what, account, department, stamped_at) values (?, ?, ?, ?, ?)")
                .params(change.field(), change.what().name())
                .params(stamp.by().account(), stamp.by().department(), StampColumns.time(stamp))
                .update();
    }

    List<FieldChange> changes() {
        return jdbc.sql("select * from field_change order by id desc")
                .query((row, number) -> new FieldChange(
                        row.getString("field"), FieldChange.What.valueOf(row.getString("what")), StampColumns.of(row)))
                .list();
    }

    List<FieldForm> forms() {
        return jdbc
                .sql("select name, title_zh, title_en from field_form order by name")
                .query((row, number) -> new FieldForm(
                        row.getString("name"), row.getString("title_zh"), row.getString("title_en"), List.of()))
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    /** With its fields, which are asked for like that too. */
    private FieldForm whole(FieldForm form) {
        return new FieldForm(form.name(), form.titleZh(), form.titleEn(), fields(form.name()));
    }

    private List<String> fields(String form) {
        return jdbc.sql("select field from field_form_line where form = ? order by position")
                .param(form)
                .query((row, number) -> row.getString("field"))
                .list();
    }

    void replace(FieldForm form) {
        jdbc.sql("delete from field_form_line where form = ?")
                .param(form.name())
                .update();
        jdbc.sql("delete from field_form where name = ?").param(form.name()).update();
        jdbc.sql("insert into field_form (name, title_zh, title_en) values (?, ?, ?)")
                .params(form.name(), form.titleZh(), form.titleEn())
                .update();
        int position = 0;
        for (String field : form.fields()) {
            jdbc.sql("insert into field_form_line (form, position, field) values (?, ?, ?)")
                    .params(form.name(), position++, field)
                    .update();
        }
    }
}
