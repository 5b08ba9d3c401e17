package cn.jianxiao.registry.material;

import cn.jianxiao.code.graph.Stamp;
import cn.jianxiao.registry.database.StampColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of material and of its changes. */
final class MaterialTable {

    private static final String ALL = "select * from material ";
    private static final String KEY = "where source = ? and id = ?";

    private final JdbcClient jdbc;

    MaterialTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LinkedMaterial> find(MaterialKey key) {
        return jdbc.sql(ALL + KEY)
                .params(key.source(), key.id())
                .query((row, number) -> material(row))
                .optional();
    }

    /** The same, from now on changed by this transaction only. */
    Optional<LinkedMaterial> lock(MaterialKey key) {
        return jdbc.sql(ALL + KEY + " for update")
                .params(key.source(), key.id())
                .query((row, number) -> material(row))
                .optional();
    }

    /** By day of issue, then by key. */
    List<LinkedMaterial> ofProject(String project) {
        return jdbc.sql(ALL + "where project = ? order by issued_on, source, id")
                .param(project)
                .query((row, number) -> material(row))
                .list();
    }

    boolean hasAny(String code) {
        return jdbc.sql("select count(*) from material where code = ? or reported_code = ?")
                        .params(code, code)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void insert(String project, LinkedMaterial linked) {
        ReportedMaterial material = linked.reported();
        Stamp stamp = linked.linked();
        Optional<FileReference> file = material.file();
        jdbc.sql("insert into material (source, id, project, code, reported_code, kind, matter, matter_name,"
                        + " document_number, title, issued_on, valid_from, valid_until, file_name, file_uri, file_sha256,"
                        + " file_size, licence, state, account, department, stamped_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(material.key().source(), material.key().id(), project, linked.code(), material.code())
                .params(material.kind().name(), material.matter(), material.matterName(), material.number())
                .param(material.title())
                .param(material.issuedOn())
                .param(material.validity().from().orElse(null))
                .param(material.validity().until().orElse(null))
                .param(file.map(FileReference::name).orElse(null))
                .param(file.map(FileReference::uri).orElse(null))
                .param(file.map(FileReference::sha256).orElse(null))
                .param(file.map(FileReference::size).orElse(null))
                .params(material.licence(), linked.state().name())
                .params(stamp.by().account(), stamp.by().department(), StampColumns.time(stamp))
                .update();
    }

    void end(MaterialKey key, MaterialState state) {
        jdbc.sql("update material set state = ? " + KEY)
                .params(state.name(), key.source(), key.id())
                .update();
    }

    void insert(MaterialChange change) {
        Stamp stamp = change.stamp();
        jdbc.sql("insert into material_change (source, id, state, reason, account, department, stamped_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(change.key().source(), change.key().id(), change.state().name(), change.reason())
                .params(stamp.by().account(), stamp.by().department(), StampColumns.time(stamp))
                .update();
    }

    List<MaterialChange> changes(MaterialKey key) {
        return jdbc.sql("select * from material_change " + KEY + " order by change_id")
                .params(key.source(), key.id())
                .query((row, number) -> new MaterialChange(
                        key,
                        MaterialState.valueOf(row.getString("state")),
                        row.getString("reason"),
                        StampColumns.of(row)))
                .list();
    }

    private static LinkedMaterial material(ResultSet row) throws SQLException {
        ReportedMaterial reported = new ReportedMaterial(
                new MaterialKey(row.getString("source"), row.getString("id")),
                row.getString("reported_code"),
                MaterialKind.valueOf(row.getString("kind")),
                row.getString("matter"),
                row.getString("matter_name"),
                row.getString("document_number"),
                row.getString("title"),
                row.getObject("issued_on", LocalDate.class),
                new Validity(day(row, "valid_from"), day(row, "valid_until")),
                file(row),
                row.getString("licence"));
        MaterialState state = MaterialState.valueOf(row.getString("state"));
        return new LinkedMaterial(reported, row.getString("code"), state, StampColumns.of(row));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Optional<FileReference> file(ResultSet row) throws SQLException {
        @Nullable String name = row.getString("file_name");
        return name == null
                ? Optional.empty()
                : Optional.of(new FileReference(
                        name, row.getString("file_uri"), row.getString("file_sha256"), row.getLong("file_size")));
    }
}
