package cn.jianxiao.registry.api.running;

import cn.jianxiao.registry.running.RunningProject;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 在办项目 as an older system lists it: what it does not say is not compared. */
record ListedProject(
        @Nullable String ownCode,
        @Nullable String project,
        @Nullable String unifiedCode,
        @Nullable String name,
        @Nullable String owner,
        @Nullable String division,
        @Nullable String category,
        @Nullable LocalDate appliedOn) {

    RunningProject told() {
        return new RunningProject(
                said(ownCode),
                said(project),
                said(unifiedCode),
                said(name),
                said(owner),
                said(division),
                said(category),
                appliedOn);
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
