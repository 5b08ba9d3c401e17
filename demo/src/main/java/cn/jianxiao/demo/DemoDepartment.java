package cn.jianxiao.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 部门: what a kind of department is called in each of the two provinces. */
record DemoDepartment(String shortName, String chongqing, String guangdong) {

    private static final Map<String, DemoDepartment> BY_SHORT_NAME =
            Table.read("departments.csv", row -> new DemoDepartment(row[0], row[1], row[2])).stream()
                    .collect(Collectors.toUnmodifiableMap(DemoDepartment::shortName, Function.identity()));

    private static final List<String> SURNAMES =
            List.of("王", "李", "张", "刘", "陈", "杨", "黄", "周", "吴", "徐", "罗", "唐", "冉", "谭", "梁", "邓");
    private static final List<String> GIVEN_NAMES =
            List.of("建华", "丽", "志强", "敏", "伟", "晓燕", "国庆", "婷", "俊杰", "雪梅", "涛", "秀英", "永红", "佳", "文博", "海燕");
    private static final int STAFF = 6;

    /** @throws IllegalArgumentException if the catalogue names a department that is not listed */
    static DemoDepartment of(String shortName) {
        DemoDepartment department = BY_SHORT_NAME.get(shortName);
        if (department == null) {
            throw new IllegalArgumentException("No department " + shortName);
        }
        return department;
    }

    String name(CodeSystem system) {
        return switch (system) {
            case CHONGQING -> chongqing;
            case GUANGDONG -> guangdong;
        };
    }

    /** 经办人: one of the few people who handle such cases in a district; all names are invented. */
    String handler(String division, Dice dice) {
        int person = Math.floorMod((division + shortName).hashCode(), 997) + dice.between(0, STAFF - 1) * 37;
        String surname = SURNAMES.get(person % SURNAMES.size());
        return surname + GIVEN_NAMES.get(person / 3 % GIVEN_NAMES.size());
    }
}
