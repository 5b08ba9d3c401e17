package cn.jianxiao.demo;

import cn.jianxiao.approval.division.Divisions;
import java.time.LocalDate;
import java.util.List;

/**
 * 区县: where demo projects lie.
 *
 * @param code the division as it was first called; cases after a merger bear the successor's code
 * @param weight how many of the projects lie here, beside the other weights
 * @param late how likely a case here misses its limit: what makes a ranking worth looking at
 */
record DemoDistrict(String code, CodeSystem system, double weight, double late) {

    static final List<DemoDistrict> ALL = Table.read(
            "districts.csv",
            row -> new DemoDistrict(
                    row[0], CodeSystem.valueOf(row[1]), Double.parseDouble(row[2]), Double.parseDouble(row[3])));

    String codeOn(LocalDate day) {
        return Divisions.shipped().codeOn(day, code);
    }

    String nameOn(LocalDate day) {
        return Divisions.shipped().name(codeOn(day)).orElse(code);
    }

    /** 城市: the city's short name, as it begins the names of companies. */
    String city() {
        String name = Divisions.shipped()
                .parent(code)
                .flatMap(Divisions.shipped()::name)
                .orElse(code);
        return name.replace("市", "");
    }
}
