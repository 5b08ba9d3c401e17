package cn.jianxiao.registry.code;

import cn.jianxiao.code.graph.CodeStatus;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * 查询条件 (CQ7). Conditions add up; an empty text or option is none.
 *
 * @param text part of a code, of a project's or a part's name, of an owner or of an alias; case does not matter
 * @param division exactly
 * @param category exactly
 * @param status of the code
 * @param level 0 for project and main codes, then by split
 * @param offset lines to pass over
 * @param limit lines at most
 */
public record CodeSearch(
        String text,
        String division,
        String category,
        Optional<CodeStatus> status,
        OptionalInt level,
        int offset,
        int limit) {

    /** Everything, fifty lines. */
    public static final CodeSearch ALL = new CodeSearch("", "", "", Optional.empty(), OptionalInt.empty(), 0, 50);

    public CodeSearch {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
    }

    /** With part of a text. */
    public CodeSearch text(String part) {
        return new CodeSearch(part, division, category, status, level, offset, limit);
    }

    /** Of one division. */
    public CodeSearch division(String code) {
        return new CodeSearch(text, code, category, status, level, offset, limit);
    }

    /** Of one category. */
    public CodeSearch category(String exact) {
        return new CodeSearch(text, division, exact, status, level, offset, limit);
    }

    /** In one status. */
    public CodeSearch status(CodeStatus only) {
        return new CodeSearch(text, division, category, Optional.of(only), level, offset, limit);
    }

    /** Of one level. */
    public CodeSearch level(int only) {
        return new CodeSearch(text, division, category, status, OptionalInt.of(only), offset, limit);
    }

    /** One page. */
    public CodeSearch page(int from, int lines) {
        return new CodeSearch(text, division, category, status, level, from, lines);
    }
}
