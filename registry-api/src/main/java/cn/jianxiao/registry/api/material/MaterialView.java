package cn.jianxiao.registry.api.material;

import cn.jianxiao.registry.material.LinkedMaterial;
import cn.jianxiao.registry.material.MaterialKind;
import cn.jianxiao.registry.material.MaterialState;
import cn.jianxiao.registry.material.ReportedMaterial;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 已关联材料: with its origin. */
record MaterialView(
        String source,
        String id,
        String code,
        String reportedCode,
        MaterialKind kind,
        String matter,
        String matterName,
        String number,
        String title,
        LocalDate issuedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable FileView file,
        String licence,
        MaterialState state,
        String linkedBy,
        Instant linkedAt) {

    static MaterialView of(LinkedMaterial linked) {
        ReportedMaterial reported = linked.reported();
        return new MaterialView(
                reported.key().source(),
                reported.key().id(),
                linked.code(),
                reported.code(),
                reported.kind(),
                reported.matter(),
                reported.matterName(),
                reported.number(),
                reported.title(),
                reported.issuedOn(),
                reported.validity().from().orElse(null),
                reported.validity().until().orElse(null),
                reported.file().map(FileView::of).orElse(null),
                reported.licence(),
                linked.state(),
                linked.linked().by().account(),
                linked.linked().at());
    }
}
