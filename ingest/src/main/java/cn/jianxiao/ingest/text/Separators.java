package cn.jianxiao.ingest.text;

import java.util.List;

/** 分隔符识别: the sign that stands equally often in most of a table's first lines. */
public final class Separators {

    /** What tables are written with; a comma where nothing tells. */
    public static final List<Character> KNOWN = List.of(',', ';', '\t', '|');

    private Separators() {}

    /** The separator of a table that begins with these lines. */
    public static char of(List<String> lines) {
        char best = ',';
        long most = 0;
        for (char each : KNOWN) {
            long points = points(each, lines);
            if (points > most) {
                best = each;
                most = points;
            }
        }
        return best;
    }

    /** How many lines have as many of it as some other line, more where it stands often. */
    private static long points(char separator, List<String> lines) {
        List<Long> counts = lines.stream().map(line -> count(separator, line)).toList();
        return counts.stream()
                .filter(count -> count > 0)
                .mapToLong(count -> counts.stream().filter(count::equals).count() * (100 + Math.min(count, 99)))
                .max()
                .orElse(0);
    }

    /** Outside of quotes. */
    private static long count(char separator, String line) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == separator ? 1 : 0;
        }
        return count;
    }
}
