package cn.jianxiao.sql.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a statement. {@code ${name}} in it stands for the text of {@code queries/fragments/name.sql}, so that what several
 * questions share, above all the scope, is written once. Values never come in this way.
 */
final class Statement {

    private static final Pattern FRAGMENT = Pattern.compile("\\$\\{(\\w+)}");

    private Statement() {}

    static String of(String query) {
        String sql = expand(read("/queries/" + query + ".sql"));
        if (!sql.contains(ScopeParameters.DIVISIONS)) {
            throw new IllegalStateException("The query " + query + " does not keep to the scope");
        }
        return sql;
    }

    private static String expand(String sql) {
        Matcher fragment = FRAGMENT.matcher(sql);
        return fragment.replaceAll(found -> Matcher.quoteReplacement(
                expand(read("/queries/fragments/" + found.group(1) + ".sql").strip())));
    }

    private static String read(String resource) {
        try (InputStream in = Statement.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The statement " + resource + " is missing from this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
