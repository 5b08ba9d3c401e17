package cn.jianxiao.registry.material;

import cn.jianxiao.code.Finding;
import java.util.Optional;

/** Whether a report says of a material what was said before. */
final class SameMaterial {

    private SameMaterial() {}

    /** The first field with another value. */
    static Optional<Finding> difference(ReportedMaterial present, ReportedMaterial again) {
        return differs("code", present.code(), again.code())
                .or(() -> differs("kind", present.kind(), again.kind()))
                .or(() -> differs("matter", present.matter(), again.matter()))
                .or(() -> differs("matterName", present.matterName(), again.matterName()))
                .or(() -> differs("number", present.number(), again.number()))
                .or(() -> differs("title", present.title(), again.title()))
                .or(() -> differs("issuedOn", present.issuedOn(), again.issuedOn()))
                .or(() -> differs("validity", present.validity(), again.validity()))
                .or(() -> differs("file", present.file(), again.file()))
                .or(() -> differs("licence", present.licence(), again.licence()));
    }

    private static Optional<Finding> differs(String field, Object present, Object again) {
        return present.equals(again)
                ? Optional.empty()
                : Optional.of(MaterialReason.DIFFERS.about(field, again.toString()));
    }
}
