package cn.jianxiao.registry.exchange;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 特别程序字典 as a text: one {@code code=name} on each line. */
public final class PauseKinds {

    private PauseKinds() {}

    /** Lines without an equals sign, a code or a name say nothing. */
    public static Map<String, String> read(String text) {
        Map<String, String> kinds = new TreeMap<>();
        text.lines()
                .map(line -> line.split("[=＝]", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> {
                    if (!pair[0].isBlank() && !pair[1].isBlank()) {
                        kinds.put(pair[0].strip(), pair[1].strip());
                    }
                });
        return kinds;
    }

    public static String write(Map<String, String> kinds) {
        return new TreeMap<>(kinds)
                .entrySet().stream()
                        .map(kind -> kind.getKey() + "=" + kind.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
