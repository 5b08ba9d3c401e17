package cn.jianxiao.registry.field;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.graph.Actor;
import cn.jianxiao.code.graph.Stamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 字段目录 (CQ5): which fields there are and which form asks for which. An administrator adds fields and forms while the
 * product runs. A first start brings the shipped ones. Operations give the reasons why not; none when it was done.
 */
public final class FieldCatalogue {

    private static final Actor PRODUCT = new Actor("jianxiao", "");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nd}_-]{1,64}");
    private static final int LONGEST_TITLE = 128;

    private final FieldTables tables;
    private final TransactionTemplate transaction;

    /** @param clock tells when the shipped fields came in */
    public FieldCatalogue(DataSource database, Clock clock) {
        tables = new FieldTables(JdbcClient.create(database));
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        transaction.executeWithoutResult(status -> begin(new Stamp(PRODUCT, clock.instant())));
    }

    private void begin(Stamp stamp) {
        tables.lock();
        List<String> known =
                tables.definitions().stream().map(FieldDefinition::name).toList();
        ShippedFields.all().stream()
                .filter(field -> !known.contains(field.name()))
                .forEach(field -> {
                    tables.insert(field);
                    tables.insert(new FieldChange(field.name(), FieldChange.What.DEFINED, stamp));
                });
        if (tables.forms().isEmpty()) {
            ShippedForms.ALL.forEach(tables::replace);
        }
    }

    /** All fields, the shipped ones first, the retired ones too. */
    public List<FieldDefinition> definitions() {
        return tables.definitions();
    }

    /** The field of that name. */
    public Optional<FieldDefinition> definition(String name) {
        return tables.definition(name);
    }

    /** Who added and retired what, the newest first. */
    public List<FieldChange> changes() {
        return tables.changes();
    }

    /** 新增字段: adds a field of an administrator. */
    public List<Finding> define(FieldDefinition field, Stamp stamp) {
        if (!NAME.matcher(field.name()).matches()) {
            return List.of(FieldReason.NAME.about("name", field.name()));
        }
        if (!isTitle(field.titleZh()) || !isTitle(field.titleEn())) {
            return List.of(FieldReason.TITLE_MISSING.about(field.name(), field.titleZh() + '/' + field.titleEn()));
        }
        return together(() -> {
            if (tables.definition(field.name()).isPresent()) {
                return List.of(FieldReason.NAME_TAKEN.about("name", field.name()));
            }
            tables.insert(FieldDefinition.userDefined(field.name(), field.titleZh(), field.titleEn(), field.type()));
            tables.insert(new FieldChange(field.name(), FieldChange.What.DEFINED, stamp));
            return List.of();
        });
    }

    private static boolean isTitle(String title) {
        return !title.isBlank() && title.length() <= LONGEST_TITLE;
    }

    /** 停用: the field takes no new values and is asked for no longer; what it has stays. */
    public List<Finding> retire(String name, Stamp stamp) {
        return use(name, true, FieldChange.What.RETIRED, stamp);
    }

    /** 启用: takes a retired field back into use. */
    public List<Finding> revive(String name, Stamp stamp) {
        return use(name, false, FieldChange.What.REVIVED, stamp);
    }

    private List<Finding> use(String name, boolean retired, FieldChange.What what, Stamp stamp) {
        return together(() -> {
            Optional<FieldDefinition> field = tables.definition(name);
            if (field.isEmpty()) {
                return List.of(FieldReason.UNKNOWN_FIELD.about("name", name));
            }
            if (field.get().retired() != retired) {
                tables.retire(name, retired);
                tables.insert(new FieldChange(name, what, stamp));
            }
            return List.of();
        });
    }

    /** All forms by name. */
    public List<FieldForm> forms() {
        return tables.forms();
    }

    /** The form of that name. */
    public Optional<FieldForm> form(String name) {
        return forms().stream().filter(form -> form.name().equals(name)).findFirst();
    }

    /** 设置表单: a new form, or other fields for one that is there. */
    public List<Finding> setForm(FieldForm form, Stamp stamp) {
        if (!NAME.matcher(form.name()).matches()) {
            return List.of(FieldReason.NAME.about("form", form.name()));
        }
        if (!isTitle(form.titleZh()) || !isTitle(form.titleEn())) {
            return List.of(FieldReason.TITLE_MISSING.about(form.name(), form.titleZh() + '/' + form.titleEn()));
        }
        return together(() -> {
            List<Finding> unknown = form.fields().stream()
                    .filter(field -> tables.definition(field).isEmpty())
                    .map(field -> FieldReason.UNKNOWN_FIELD.about("form", field))
                    .toList();
            if (unknown.isEmpty()) {
                tables.replace(form);
                tables.insert(new FieldChange(form.name(), FieldChange.What.FORM_SET, stamp));
            }
            return unknown;
        });
    }

    private List<Finding> together(Supplier<List<Finding>> change) {
        return transaction.execute(status -> {
            tables.lock();
            return change.get();
        });
    }
}
