package cn.jianxiao.registry.material;

import cn.jianxiao.code.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a report of a material must have, whatever the code. */
final class MaterialCheck {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT = 64;
    private static final int MIDDLE = 128;
    private static final int LONG = 256;
    private static final int URI = 1024;

    private final List<Finding> findings = new ArrayList<>();

    private MaterialCheck() {}

    static List<Finding> of(ReportedMaterial material) {
        MaterialCheck check = new MaterialCheck();
        check.required("source", material.key().source(), SHORT);
        check.required("id", material.key().id(), MIDDLE);
        check.required("code", material.code(), MIDDLE);
        check.required("matter", material.matter(), SHORT);
        check.bounded("matterName", material.matterName(), LONG);
        check.bounded("number", material.number(), MIDDLE);
        check.required("title", material.title(), LONG);
        check.bounded("licence", material.licence(), MIDDLE);
        check.that(
                !material.validity().isBackward(),
                MaterialReason.VALIDITY,
                "validity",
                material.validity().from().map(Object::toString).orElse(""));
        material.file().ifPresent(check::file);
        return List.copyOf(check.findings);
    }

    private void file(FileReference file) {
        required("file.name", file.name(), LONG);
        required("file.uri", file.uri(), URI);
        that(SHA_256.matcher(file.sha256()).matches(), MaterialReason.CHECKSUM, "file.sha256", file.sha256());
        that(file.size() >= 0, MaterialReason.FILE_SIZE, "file.size", Long.toString(file.size()));
    }

    private void required(String field, String value, int longest) {
        that(!value.isBlank(), MaterialReason.MISSING, field, value);
        bounded(field, value, longest);
    }

    private void bounded(String field, String value, int longest) {
        that(value.length() <= longest, MaterialReason.TOO_LONG, field, value);
    }

    private void that(boolean holds, MaterialReason otherwise, String field, String value) {
        if (!holds) {
            findings.add(otherwise.about(field, value));
        }
    }
}
