package cn.jianxiao.registry.code;

import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RandomDigits;
import cn.jianxiao.code.rule.Segment;
import cn.jianxiao.code.rule.SegmentValues;
import java.security.SecureRandom;

/** 随机码: draws the digits that nobody is to foresee. */
final class RandomSegments {

    private final SecureRandom random = new SecureRandom();

    SegmentValues in(CodeRule rule, SegmentValues told) {
        SegmentValues values = told;
        for (Segment segment : rule.segments()) {
            if (segment instanceof RandomDigits digits) {
                values = values.with(digits.name(), digits(digits.width()));
            }
        }
        return values;
    }

    private String digits(int width) {
        StringBuilder text = new StringBuilder(width);
        random.ints(width, 0, 10).forEach(text::append);
        return text.toString();
    }
}
