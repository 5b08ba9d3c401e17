package cn.jianxiao.dashboard.rule;

import cn.jianxiao.code.ReasonTexts;
import cn.jianxiao.code.rule.CheckDigit;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.DateSegment;
import cn.jianxiao.code.rule.Dictionary;
import cn.jianxiao.code.rule.Fixed;
import cn.jianxiao.code.rule.ParentCode;
import cn.jianxiao.code.rule.ParentSegment;
import cn.jianxiao.code.rule.RandomDigits;
import cn.jianxiao.code.rule.Segment;
import cn.jianxiao.code.rule.SerialSegment;
import cn.jianxiao.dashboard.text.Texts;
import java.util.Collection;
import java.util.stream.Collectors;

/** 码段 in words. */
final class SegmentWords {

    private SegmentWords() {}

    static String name(Segment segment) {
        return switch (segment) {
            case Fixed fixed -> Texts.of("segment.FIXED");
            case ParentCode parent -> Texts.of("segment.PARENT");
            case Dictionary dictionary -> named(dictionary.name());
            case DateSegment date -> named(date.name());
            case ParentSegment taken -> named(taken.name());
            case RandomDigits random -> named(random.name());
            case SerialSegment serial -> named(serial.name());
            case CheckDigit check -> named(check.name());
        };
    }

    static String kind(Segment segment) {
        return switch (segment) {
            case Fixed fixed -> Texts.of("segment.FIXED");
            case ParentCode parent -> Texts.of("segment.PARENT");
            case Dictionary dictionary -> Texts.of(dictionary.open() ? "segment.OPEN" : "segment.CLOSED");
            case DateSegment date -> Texts.of("segment.DATE");
            case ParentSegment taken -> Texts.of("segment.TAKEN");
            case RandomDigits random -> Texts.of("segment.RANDOM");
            case SerialSegment serial -> Texts.of("segment.SERIAL");
            case CheckDigit check -> Texts.of("segment.CHECK");
        };
    }

    static String content(Segment segment) {
        return switch (segment) {
            case Fixed fixed -> Texts.of("segment.fixed.of", fixed.text());
            case ParentCode parent ->
                Texts.of(
                        "segment.parent.of",
                        joined(parent.rules().stream().map(CodeRule::title).toList()));
            case Dictionary dictionary when dictionary.values().isEmpty() -> Texts.of("segment.any");
            case Dictionary dictionary ->
                Texts.of(dictionary.open() ? "segment.known.of" : "segment.closed.of", joined(dictionary.values()));
            case DateSegment date ->
                Texts.of(
                        "segment.date.of",
                        date.pattern().toString(),
                        Integer.toString(date.firstYear()),
                        Integer.toString(date.lastYear()));
            case ParentSegment taken ->
                Texts.of("segment.taken.of", taken.rule().title(), named(taken.segment()));
            case RandomDigits random -> Texts.of("segment.random.of");
            case SerialSegment serial ->
                Texts.of(
                        "segment.serial.of",
                        Integer.toString(serial.range().first()),
                        Integer.toString(serial.range().last()),
                        joined(serial.scope().stream().map(SegmentWords::named).toList()));
            case CheckDigit check -> Texts.of(check.strict() ? "segment.check.strict" : "segment.check.doubt");
        };
    }

    private static String named(String segment) {
        return ReasonTexts.in(Texts.current().locale()).field(segment);
    }

    private static String joined(Collection<String> words) {
        return words.isEmpty()
                ? Texts.of("nothing")
                : words.stream().collect(Collectors.joining(Texts.of("list.comma")));
    }
}
