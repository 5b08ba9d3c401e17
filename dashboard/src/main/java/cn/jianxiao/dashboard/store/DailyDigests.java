package cn.jianxiao.dashboard.store;

import cn.jianxiao.approval.quality.QualityThresholds;
import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.query.Arguments;
import cn.jianxiao.sql.query.QualityParameters;
import cn.jianxiao.sql.query.Scope;
import cn.jianxiao.sql.query.SourceDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 来源日报 that nobody asks for who is logged in: whole, for the addressees whom administrators named. */
@Component
public final class DailyDigests {

    private final Questions questions;

    DailyDigests(ClickHouse store, Clock clock, QualityThresholds thresholds) {
        this.questions = new Questions(store, Scope::everything, clock, QualityParameters.of(thresholds));
    }

    /**
     * What came on a day, source by source.
     *
     * @param source of which alone; empty for all
     */
    public List<SourceDigest> of(LocalDate day, String source) {
        return questions.ask(
                SourceDigest.QUERY,
                Arguments.none().with("from", day).with("to", day).with("source", source));
    }
}
