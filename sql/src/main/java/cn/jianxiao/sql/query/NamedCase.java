package cn.jianxiao.sql.query;

import static cn.jianxiao.sql.query.Parameter.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 比对办件: a case that a list from elsewhere names. */
public record NamedCase(
        String project,
        String caseId,
        String source,
        String division,
        String departmentName,
        String matterName,
        @Nullable Instant receivedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt,
        int finalStatus) {

    public static final Query<NamedCase> QUERY = Query.of("cases-named", NamedCase.class, text("numbers"));
}
