package cn.jianxiao.registry.access;

import cn.jianxiao.code.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 密钥申请.
 *
 * @param name up to 128 characters
 * @param districts six digits each; empty means all
 */
public record KeyWish(String name, Set<ApiScope> scopes, Set<String> districts) {

    private static final int LONGEST_NAME = 128;
    private static final Pattern DISTRICT = Pattern.compile("[0-9]{6}");

    public KeyWish {
        scopes = Set.copyOf(scopes);
        districts = Set.copyOf(districts);
    }

    /** What is wrong with it; empty when nothing is. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            findings.add(AccessReason.KEY_NAME.about("name", name));
        }
        if (scopes.isEmpty() || scopes.contains(ApiScope.KEYS_WRITE)) {
            findings.add(AccessReason.KEY_SCOPES.about("scopes", scopes.isEmpty() ? "" : ApiScope.KEYS_WRITE.text()));
        }
        districts.stream()
                .filter(district -> !DISTRICT.matcher(district).matches())
                .sorted()
                .forEach(district -> findings.add(AccessReason.DISTRICT.about("districts", district)));
        if (scopes.contains(ApiScope.INTAKE_WRITE) && !districts.isEmpty()) {
            findings.add(AccessReason.INTAKE_IS_UNBOUNDED.about("districts", String.join(",", districts)));
        }
        if (scopes.contains(ApiScope.AUDIT_READ) && !districts.isEmpty()) {
            findings.add(AccessReason.AUDIT_IS_UNBOUNDED.about("districts", String.join(",", districts)));
        }
        return List.copyOf(findings);
    }
}
