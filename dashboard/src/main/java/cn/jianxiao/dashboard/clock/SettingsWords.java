package cn.jianxiao.dashboard.clock;

import cn.jianxiao.approval.clock.CountUnit;
import cn.jianxiao.approval.clock.DeadlineAt;
import cn.jianxiao.approval.clock.ParallelTime;
import cn.jianxiao.approval.event.EventStatus;
import cn.jianxiao.approval.event.Stage;
import cn.jianxiao.approval.warning.Holder;
import cn.jianxiao.dashboard.text.Moments;
import cn.jianxiao.dashboard.text.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** 设置文本 in people's words: a word of the text that has a name of its own goes by it, any other stands for itself. */
final class SettingsWords {

    private static final Map<String, String> KEYS = keys();

    private SettingsWords() {}

    /** What a line is about: {@code unit}, {@code stage 3}. */
    static String property(String subject) {
        String[] words = subject.split(" ", 2);
        String name = Texts.of("clock.line." + words[0]);
        return words.length == 1 ? name : name + " " + Texts.of("stage", Stage.of(Integer.parseInt(words[1])));
    }

    /** What a line says about its subject. */
    static String value(String subject, String value) {
        if (value.isEmpty()) {
            return Moments.NONE;
        }
        boolean statuses = subject.equals("judged");
        return Arrays.stream(value.split(" "))
                .map(word -> statuses ? Texts.of("status", EventStatus.of(Integer.parseInt(word))) : word(word))
                .collect(Collectors.joining(statuses ? Texts.of("clock.list") : " "));
    }

    private static String word(String word) {
        String[] parts = word.split(":", 2);
        String key = KEYS.get(parts[0]);
        String name = key == null ? parts[0] : Texts.of(key);
        return parts.length == 1 ? name : name + ":" + parts[1];
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        for (CountUnit unit : CountUnit.values()) {
            keys.put(unit.text(), "clock.unit." + unit.name());
        }
        for (DeadlineAt at : DeadlineAt.values()) {
            keys.put(at.text(), "clock.deadline." + at.name());
        }
        for (ParallelTime parallel : ParallelTime.values()) {
            keys.put(parallel.text(), "clock.parallel." + parallel.name());
        }
        for (Holder holder : Holder.values()) {
            keys.put(holder.text(), "warning.holder." + holder.name());
        }
        keys.put("counted", "clock.first.COUNTED");
        keys.put("not-counted", "clock.first.NOT_COUNTED");
        keys.put("above-limit", "clock.overdue.ABOVE_LIMIT");
        keys.put("at-limit", "clock.overdue.AT_LIMIT");
        keys.put("days", "clock.yellow.DAYS");
        keys.put("percent", "clock.yellow.PERCENT");
        keys.put("correction", "time.CORRECTION");
        keys.put("special", "time.SPECIAL");
        keys.put("all", "clock.milestone.ALL");
        keys.put("any", "clock.milestone.ANY");
        return Map.copyOf(keys);
    }
}
