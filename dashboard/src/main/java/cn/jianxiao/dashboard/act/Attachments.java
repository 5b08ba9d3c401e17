package cn.jianxiao.dashboard.act;

import cn.jianxiao.registry.field.FieldCatalogue;
import cn.jianxiao.registry.field.FieldValues;
import cn.jianxiao.registry.material.Materials;
import org.springframework.stereotype.Component;

/** 附属内容: what attaches to codes besides what they are. */
@Component
final class Attachments {

    private final Materials materials;
    private final FieldCatalogue catalogue;
    private final FieldValues values;

    Attachments(Materials materials, FieldCatalogue catalogue, FieldValues values) {
        this.materials = materials;
        this.catalogue = catalogue;
        this.values = values;
    }

    MaterialDialog material(Subject subject) {
        return new MaterialDialog(subject, materials);
    }

    FieldDialog field(Subject subject) {
        return new FieldDialog(subject, catalogue, values);
    }
}
