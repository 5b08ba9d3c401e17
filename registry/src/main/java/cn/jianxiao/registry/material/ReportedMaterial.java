package cn.jianxiao.registry.material;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 报送材料: a licence, a result or a survey result as it was reported.
 *
 * @param code the code or project code it was reported under
 * @param matter 产生事项, by its code
 * @param number 文号 or 证号, may be empty
 * @param issuedOn 出具日期
 * @param licence 电子证照标识 ZZBS, empty where it is none
 */
public record ReportedMaterial(
        MaterialKey key,
        String code,
        MaterialKind kind,
        String matter,
        String matterName,
        String number,
        String title,
        LocalDate issuedOn,
        Validity validity,
        Optional<FileReference> file,
        String licence) {}
