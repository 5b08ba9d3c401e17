package cn.jianxiao.embedded.clickhouse.statement;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The engine's interface has no query id, so the id rides in a comment at the statement's end, and KILL QUERY is turned
 * to look for it there.
 */
public final class QueryMark {
    private static final Pattern CONDITION = Pattern.compile("\\bquery_id\\s*=\\s*'([^']*)'");
    private static final String OPEN = "/*query_id:";
    private static final String CLOSE = "*/";

    private QueryMark() {}

    public static byte[] on(byte[] sql, String queryId) {
        byte[] mark = ("\n" + OPEN + plain(queryId) + CLOSE).getBytes(StandardCharsets.UTF_8);
        byte[] marked = Arrays.copyOf(sql, sql.length + mark.length);
        System.arraycopy(mark, 0, marked, sql.length, mark.length);
        return marked;
    }

    /** Written in two halves, or the statement that looks for the mark would find itself. */
    public static byte[] inKill(byte[] kill) {
        String text = CONDITION
                .matcher(new String(kill, StandardCharsets.UTF_8))
                .replaceAll(match -> Matcher.quoteReplacement(
                        "endsWith(query, concat('" + OPEN + "', '" + plain(match.group(1)) + CLOSE + "'))"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Without what could end the comment or the text. */
    private static String plain(String queryId) {
        return queryId.replaceAll("[^A-Za-z0-9_.:-]", "_");
    }
}
