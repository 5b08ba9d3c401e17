package cn.jianxiao.registry.api.code;

import cn.jianxiao.registry.api.problem.ApiReason;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.api.problem.ProblemKind;
import cn.jianxiao.registry.code.CodeSearch;
import java.util.List;

/** One page of a search. @param total lines on all pages */
record CodePage(long total, List<CodeLineView> lines) {

    private static final int LONGEST = 500;

    static CodeSearch checked(int offset, int limit) {
        if (offset < 0) {
            throw outside("offset", offset);
        }
        if (limit < 1 || limit > LONGEST) {
            throw outside("limit", limit);
        }
        return CodeSearch.ALL.page(offset, limit);
    }

    private static NotDone outside(String field, int value) {
        return NotDone.because(ProblemKind.INVALID, ApiReason.OUT_OF_RANGE.about(field, Integer.toString(value)));
    }
}
