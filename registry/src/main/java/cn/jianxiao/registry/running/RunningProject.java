package cn.jianxiao.registry.running;

import cn.jianxiao.code.NormalText;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 在办项目: a project as a list of an older system names it. A text that the list does not say is empty.
 *
 * @param ownCode the older system's own code, which becomes an alias (SH3)
 * @param project 项目代码
 * @param unifiedCode 统一编码
 * @param division 行政区划代码
 * @param appliedOn 申报日期, null where the list says none
 */
public record RunningProject(
        String ownCode,
        String project,
        String unifiedCode,
        String name,
        String owner,
        String division,
        String category,
        @Nullable LocalDate appliedOn) {

    /** The most characters of a code, a division or a category. */
    public static final int LONGEST_CODE = 128;

    /** The most characters of a name or an owner. */
    public static final int LONGEST_NAME = 256;

    /** Whether it names a project, and says no more than fits. */
    public boolean isUsable() {
        boolean names = Stream.of(ownCode, project, unifiedCode, name).anyMatch(text -> !text.isBlank());
        return names
                && Stream.of(ownCode, project, unifiedCode, division, category)
                        .allMatch(text -> text.length() <= LONGEST_CODE)
                && Stream.of(name, owner).allMatch(text -> text.length() <= LONGEST_NAME);
    }

    /** By what a system's line is known when it comes again: its own code, else all that names the project. */
    String key() {
        return ownCode.isBlank()
                ? Stream.of("", project, unifiedCode, name, owner, division)
                        .map(text -> NormalText.of(text).text())
                        .collect(Collectors.joining("\n"))
                : NormalText.of(ownCode).text();
    }
}
