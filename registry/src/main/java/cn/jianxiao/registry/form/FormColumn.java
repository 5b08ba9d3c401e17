package cn.jianxiao.registry.form;

import cn.jianxiao.registry.field.FieldDefinition;
import cn.jianxiao.registry.field.ShippedFields;
import java.util.Arrays;
import java.util.Optional;

/**
 * 指标项: the fields of attachment 4 by their column names, in the form's order. Titles, types, lengths and choices are
 * data: {@link #definition()}.
 */
public enum FormColumn {
    /** 投资项目代码. */
    XMDM(Filling.BY_PROJECT),
    /** 所处阶段. */
    SCJD(Filling.REQUIRED),
    /** 前阶段关联工程代码. */
    QJDGCDM(Filling.OPTIONAL),
    /** 单项工程名称. */
    XMMC(Filling.REQUIRED),
    /** 工程范围: may be empty only where a project is not split, and then there is no form (GD2). */
    GCFW(Filling.REQUIRED),
    /** 单项工程投资额. */
    ZTZE(Filling.REQUIRED),
    /** 单项工程建设规模. */
    JSGMJNR(Filling.REQUIRED),
    /** 用地面积, 0 where there is none. */
    YDMJ(Filling.REQUIRED),
    /** 建筑面积, 0 where there is none. */
    JZMJ(Filling.REQUIRED),
    /** 申报单位类型. */
    DWLX(Filling.REQUIRED),
    /** 项目单位名称. */
    DWMC(Filling.REQUIRED),
    /** 证件类型. */
    ZJLX(Filling.REQUIRED),
    /** 证件编号. */
    ZJBH(Filling.REQUIRED),
    /** 法人姓名. */
    FRXM(Filling.REQUIRED),
    /** 联系电话. */
    LXDH(Filling.REQUIRED),
    /** 部门名称. */
    BMMC(Filling.REQUIRED),
    /** 部门编码. */
    BMBM(Filling.REQUIRED),
    /** 对应中央平台部门代码. */
    DYZYPTBMDM(Filling.OPTIONAL);

    /** 填写方式: who fills it in. */
    public enum Filling {
        /** The applicant, always. */
        REQUIRED,
        /** The applicant, where there is something to say. */
        OPTIONAL,
        /** The project; an applicant never changes it. */
        BY_PROJECT
    }

    private final Filling filling;

    FormColumn(Filling filling) {
        this.filling = filling;
    }

    public Filling filling() {
        return filling;
    }

    /** Title in both languages, type, length and choices. */
    public FieldDefinition definition() {
        return ShippedFields.named(name()).orElseThrow();
    }

    /** Whether the code itself says it, so that no change of the code changes it. */
    public boolean isFixedByCode() {
        return this == XMDM || this == SCJD || this == QJDGCDM;
    }

    static Optional<FormColumn> named(String name) {
        return Arrays.stream(values())
                .filter(column -> column.name().equals(name))
                .findFirst();
    }
}
