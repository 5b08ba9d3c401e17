package cn.jianxiao.sql.query;

import cn.jianxiao.sql.client.ClickHouse;
import cn.jianxiao.sql.client.Table;
import java.util.List;
import java.util.Map;

/** 查询目录: all questions by name, for those who choose one at run time. */
public final class Catalogue {

    private static final List<Query<?>> ALL = List.of(
            Overview.QUERY,
            RankingLine.QUERY,
            TrendPoint.QUERY,
            LampCount.QUERY,
            DistrictDurations.QUERY,
            DistrictPauses.QUERY,
            ProjectLine.QUERY,
            ProjectsTotal.QUERY,
            TreeNode.QUERY,
            ProjectTimesLine.QUERY,
            StageTimesLine.QUERY,
            CaseLine.QUERY,
            CasesTotal.QUERY,
            CaseEventLine.QUERY,
            CaseEventLine.ARCHIVE,
            ArchiveSlice.QUERY,
            MatterLine.QUERY,
            CodeUsage.QUERY,
            OverdueCase.QUERY,
            WarningLine.QUERY,
            WarningsTotal.QUERY,
            WarningCount.QUERY,
            AccountLine.QUERY,
            AccountHour.QUERY,
            RejectionLine.QUERY,
            RejectionsTotal.QUERY,
            QualityLine.QUERY,
            QualityOffence.QUERY,
            QualityReason.QUERY,
            SuspectedCase.QUERY,
            SuspicionCount.QUERY,
            AccessModeLine.QUERY,
            NamedCase.QUERY,
            SourceDigest.QUERY,
            RejectionsByReason.QUERY,
            FeedbackLine.QUERY,
            FeedbackTotal.QUERY,
            FeedbackFigures.QUERY,
            ScoreCount.QUERY,
            CommitmentLine.QUERY,
            CommitmentsTotal.QUERY,
            CommitmentFigures.QUERY,
            CellDifference.QUERY);

    private Catalogue() {}

    public static List<Query<?>> all() {
        return ALL;
    }

    /**
     * The question of that name.
     *
     * @throws QueryProblem if there is none, with the names there are
     */
    public static Query<?> named(String name) {
        return ALL.stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .orElseThrow(() -> QueryProblem.noSuchQuery(
                        name, ALL.stream().map(Query::name).sorted().toList()));
    }

    /** Asks the question of that name with values in text form. */
    public static Table run(ClickHouse database, String name, Scope scope, Map<String, String> parameters) {
        return named(name).table(database, scope, Arguments.of(parameters));
    }
}
