package cn.jianxiao.registry.form;

import cn.jianxiao.code.CreditCode;
import cn.jianxiao.code.Finding;
import cn.jianxiao.code.OrganisationCode;
import cn.jianxiao.code.Parsed;
import java.util.List;

/** 证件编号: judged by the kind of certificate it is the number of. */
final class CertificateNumber {

    private static final String ORGANISATION = "1";
    private static final String CREDIT = "2";

    private CertificateNumber() {}

    static List<Finding> check(String kind, String number) {
        Parsed<?> parsed = switch (kind) {
            case ORGANISATION -> OrganisationCode.tryParse(number);
            case CREDIT -> CreditCode.tryParse(number);
            default -> null;
        };
        return parsed == null
                ? List.of()
                : parsed.findings().stream().map(finding -> in(number, finding)).toList();
    }

    /** Named by the form's field; the place in the number stays. */
    private static Finding in(String number, Finding finding) {
        return Finding.of(finding.reason(), FormColumn.ZJBH.name(), number, finding.position());
    }
}
