package cn.jianxiao.registry.api.material;

import cn.jianxiao.registry.api.request.Required;
import cn.jianxiao.registry.material.MaterialKey;
import cn.jianxiao.registry.material.MaterialKind;
import cn.jianxiao.registry.material.ReportedMaterial;
import cn.jianxiao.registry.material.Validity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 材料. */
record MaterialOrder(
        @Required String source,
        @Required String id,
        @Required MaterialKind kind,
        @Required String matter,
        @Nullable String matterName,
        @Nullable String number,
        @Required String title,
        @Required LocalDate issuedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable FileView file,
        @Nullable String licence) {

    ReportedMaterial under(String code) {
        return new ReportedMaterial(
                new MaterialKey(source, id),
                code,
                kind,
                matter,
                Objects.requireNonNullElse(matterName, ""),
                Objects.requireNonNullElse(number, ""),
                title,
                issuedOn,
                new Validity(Optional.ofNullable(validFrom), Optional.ofNullable(validUntil)),
                Optional.ofNullable(file).map(FileView::file),
                Objects.requireNonNullElse(licence, ""));
    }
}
