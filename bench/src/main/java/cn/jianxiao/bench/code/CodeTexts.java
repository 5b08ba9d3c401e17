package cn.jianxiao.bench.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** 样本: texts of codes as systems report them, of all grammars alike; always the same ones. */
final class CodeTexts {

    /** A power of two, and more than a processor remembers the branches of. */
    static final int COUNT = 4096;

    private final Random random = new Random(20261121);

    /** National, Guangdong's and Chongqing's codes, each kind as often. */
    static String[] mixed() {
        var texts = new CodeTexts();
        return texts.of(List.of(
                texts::project,
                () -> texts.project() + "-1" + texts.serial(),
                () -> texts.project() + "-1" + texts.serial() + "-2" + texts.serial(),
                texts::main,
                () -> texts.main() + '-' + texts.serial(),
                () -> texts.main() + '-' + texts.serial() + '-' + texts.serial()));
    }

    /** National codes only, every fourth of the old form. */
    static String[] projects() {
        var texts = new CodeTexts();
        return texts.of(List.of(texts::project));
    }

    private String[] of(List<Supplier<String>> kinds) {
        var all = new ArrayList<String>();
        for (var i = 0; i < COUNT; i++) {
            all.add(kinds.get(i % kinds.size()).get());
        }
        return all.toArray(String[]::new);
    }

    private String project() {
        var isOld = random.nextInt(4) == 0;
        var period = isOld ? number(2015, 2020, 4) : number(21, 26, 2) + number(1, 12, 2);
        var head = period
                + '-'
                + number(110000, 659999, 6)
                + '-'
                + number(1, 99, 2)
                + '-'
                + number(1, 5, 2)
                + '-'
                + number(0, 99999, 5);
        return head + (isOld ? number(0, 9, 1) : check(head));
    }

    private String main() {
        return number(500101, 500243, 6)
                + number(1, 6, 2)
                + number(2020, 2026, 4)
                + number(1, 12, 2)
                + number(1, 28, 2)
                + number(1, 9, 2)
                + number(1, 9999, 4);
    }

    private String serial() {
        return number(1, 999, 3);
    }

    private String number(int first, int last, int width) {
        return String.format("%0" + width + "d", random.nextInt(first, last + 1));
    }

    private static int check(String head) {
        var product = 10;
        for (var sign : head.replace("-", "").toCharArray()) {
            var sum = (product + sign - '0') % 10;
            product = (sum == 0 ? 20 : 2 * sum) % 11;
        }
        return (11 - product) % 10;
    }
}
