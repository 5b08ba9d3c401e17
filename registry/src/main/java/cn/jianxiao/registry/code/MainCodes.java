package cn.jianxiao.registry.code;

import cn.jianxiao.code.Finding;
import cn.jianxiao.code.Parsed;
import cn.jianxiao.code.rule.CodeRule;
import cn.jianxiao.code.rule.RuledCode;
import cn.jianxiao.code.rule.SegmentValues;
import cn.jianxiao.code.rule.SerialSegment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 赋码 (CQ1, SH3): composes the next code of a rule. Segments get their values by their names: {@code division} and
 * {@code flowType} are the project's, dates the day's, {@code sequence} counts from 01 and moves on when the serials of
 * one are used up, serials are counted in their scope, random digits are drawn. A code that is somebody's already is
 * passed over.
 */
final class MainCodes {

    private static final String DIVISION = "division";
    private static final String FLOW_TYPE = "flowType";
    private static final int DRAWS = 64;

    private final MainSerials serials;
    private final RandomSegments random = new RandomSegments();
    private final JdbcClient jdbc;

    MainCodes(JdbcClient jdbc) {
        this.serials = new MainSerials(jdbc);
        this.jdbc = jdbc;
    }

    /** What a project tells for its codes. */
    static SegmentValues told(ProjectHead head, LocalDate day) {
        return SegmentValues.NONE
                .with(DIVISION, head.division())
                .with(FLOW_TYPE, String.format(Locale.ROOT, "%02d", head.flowTypeCode()))
                .on(day);
    }

    /**
     * The next code; its serial is locked, and is taken when it is kept. Where the code is for a project that is there, its
     * row is locked before: project first, then serial.
     */
    Parsed<DraftCode> next(CodeRule rule, SegmentValues told) {
        Optional<SerialSegment> serial = SerialCount.serial(rule);
        return serial.isPresent() ? counted(new SerialCount(rule, serial.get(), told)) : drawn(rule, told);
    }

    private Parsed<DraftCode> counted(SerialCount count) {
        Optional<SerialCount.Place> last = serials.last(count);
        Optional<SerialCount.Place> next = last.isPresent() ? count.after(last.get()) : Optional.of(count.first());
        while (next.isPresent()) {
            SerialCount.Place place = next.get();
            Parsed<RuledCode> code = count.rule().compose(random.in(count.rule(), count.values(place)));
            if (!isTaken(code)) {
                return code.map(made -> new DraftCode(
                        made, last.isPresent() ? () -> serials.goOn(count, place) : () -> serials.begin(count, place)));
            }
            next = count.after(place);
        }
        return usedUp(count.scope());
    }

    private Parsed<DraftCode> drawn(CodeRule rule, SegmentValues told) {
        for (int draw = 0; draw < DRAWS; draw++) {
            Parsed<RuledCode> code = rule.compose(random.in(rule, told));
            if (!isTaken(code)) {
                return code.map(made -> new DraftCode(made, () -> {}));
            }
        }
        return usedUp(rule.reference());
    }

    /** A fault is not: it is told at once. */
    private boolean isTaken(Parsed<RuledCode> code) {
        return code.optional()
                .filter(made -> jdbc.sql("select count(*) from code_node where code = ?")
                                .param(made.value())
                                .query(Integer.class)
                                .single()
                        > 0)
                .isPresent();
    }

    private static Parsed<DraftCode> usedUp(String scope) {
        Finding finding = RegistryReason.MAIN_SERIALS_USED_UP.about("serial", scope);
        return new Parsed.Failed<>(List.of(finding));
    }
}
