package cn.jianxiao.registry.form;

import cn.jianxiao.registry.RegisteredCodes;
import java.util.HashMap;
import java.util.Map;

/** Forms of attachment 4 as an applicant fills them in. */
final class Forms {

    static final String PROJECT_NAME = RegisteredCodes.NAME;

    private Forms() {}

    /** A registration at the planning permit without fault. */
    static Map<String, String> planning(String part) {
        Map<String, String> form = new HashMap<>();
        form.put("SCJD", "1");
        form.put("XMMC", PROJECT_NAME + part);
        form.put("GCFW", part);
        form.put("ZTZE", "1200.5");
        form.put("JSGMJNR", "住宅一栋，地上 18 层");
        form.put("YDMJ", "800");
        form.put("JZMJ", "12000.25");
        form.put("DWLX", "1");
        form.put("DWMC", "重庆某置业有限公司");
        form.put("ZJLX", "2");
        form.put("ZJBH", "91350100M000100Y43");
        form.put("FRXM", "李某");
        form.put("LXDH", "023-63850000");
        form.put("BMMC", "规划和自然资源局");
        form.put("BMBM", "GHZY");
        return form;
    }

    /** One at the construction permit, continuing a planning code. */
    static Map<String, String> construction(String part, String previous) {
        return with(with(planning(part), "SCJD", "2"), "QJDGCDM", previous);
    }

    static Map<String, String> with(Map<String, String> form, String column, String value) {
        Map<String, String> other = new HashMap<>(form);
        other.put(column, value);
        return other;
    }
}
