package cn.jianxiao.ingest.running;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.registry.running.RunningProject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningListTest {

    private static final List<String> COLUMNS = List.of("序号", "原系统编号", "项目代码", "项目名称", "建设单位", "行政区划", "项目类别", "申报时间");

    @TempDir
    Path folder;

    @Test
    void SC3_columns_are_guessed_by_their_names() {
        assertThat(RunningColumn.guess(COLUMNS))
                .containsEntry(RunningColumn.OWN_CODE, "原系统编号")
                .containsEntry(RunningColumn.PROJECT, "项目代码")
                .containsEntry(RunningColumn.DIVISION, "行政区划")
                .containsEntry(RunningColumn.APPLIED_AT, "申报时间")
                .doesNotContainKey(RunningColumn.UNIFIED_CODE);
        assertThat(RunningColumn.guess(List.of("项目编号", "项目编码")))
                .isEqualTo(Map.of(RunningColumn.OWN_CODE, "项目编号", RunningColumn.PROJECT, "项目编码"));
    }

    @Test
    void SC3_a_list_with_a_title_in_GBK_becomes_projects() throws IOException {
        RunningList list = read("在办项目一览表\n" + String.join(",", COLUMNS)
                + "\n1,XM-1, 2512-420984-04-01-395957 ,江北小区,某公司,渝中区,房屋建筑,2026年3月8日\n");

        assertThat(list.projects())
                .containsExactly(new RunningProject(
                        "XM-1",
                        "2512-420984-04-01-395957",
                        "",
                        "江北小区",
                        "某公司",
                        "500103",
                        "房屋建筑",
                        LocalDate.parse("2026-03-08")));
        assertThat(list.left()).isZero();
        assertThat(list.cut()).isFalse();
    }

    @Test
    void SC3_what_names_no_project_or_cannot_be_read_is_told_and_not_compared() throws IOException {
        RunningList list = read(String.join(",", COLUMNS)
                + "\n1,,,,某公司,500103,,\n2,XM-2,,x,,,,下周\n3,XM-3,,x,,,,\n4,XM-4," + "9".repeat(200) + ",x,,,,\n");

        assertThat(list.projects()).extracting(RunningProject::ownCode).containsExactly("XM-3");
        assertThat(list.left()).isEqualTo(3);
        assertThat(list.unusable()).hasSize(3).anyMatch(line -> line.contains("下周"));
    }

    private RunningList read(String text) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.write(file, text.getBytes(Charset.forName("GB18030")));
        return RunningList.read(file, RunningColumn.guess(COLUMNS));
    }
}
