package cn.jianxiao.registry.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A search as a condition in SQL over {@code n}, the code, and {@code p}, its project; texts go as parameters only. */
record Conditions(String where, Map<String, Object> values) {

    private static final String TEXT = "(lower(n.code) like :text escape '!' or lower(n.name) like :text escape '!'"
            + " or lower(p.name) like :text escape '!' or lower(p.owner) like :text escape '!'"
            + " or n.code in (select a.code from code_alias a where lower(a.text) like :text escape '!'))";

    static Conditions of(CodeSearch search, Reach reach) {
        List<String> all = new ArrayList<>();
        Map<String, Object> values = new TreeMap<>();
        all.add("1 = 1");
        if (reach instanceof Reach.Districts some) {
            all.add(some.districts().isEmpty() ? "1 = 0" : "p.division in (:districts)");
            values.put("districts", List.copyOf(some.districts()));
        }
        if (!search.text().isBlank()) {
            all.add(TEXT);
            values.put("text", "%" + literal(search.text().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        if (!search.division().isEmpty()) {
            all.add("p.division = :division");
            values.put("division", search.division());
        }
        if (!search.category().isEmpty()) {
            all.add("p.category = :category");
            values.put("category", search.category());
        }
        search.status().ifPresent(status -> {
            all.add("n.status = :status");
            values.put("status", status.name());
        });
        search.level().ifPresent(level -> {
            all.add("n.level = :level");
            values.put("level", level);
        });
        return new Conditions(" where " + String.join(" and ", all), values);
    }

    /** Wildcards that were typed stand for themselves. */
    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
