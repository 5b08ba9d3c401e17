package cn.jianxiao.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.graph.Alias;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.dashboard.sample.SampleProjects;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.rule.CodeRules;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** How a list of running projects is taken in (SC3), in a real browser. */
@Import(OnSampleStore.class)
class RunningE2E extends InBrowser {

    private static final String SUPERVISOR = "e2e-running";

    @TempDir
    Path folder;

    @Autowired
    private CodeRegistry registry;

    @Autowired
    private CodeRules rules;

    RunningE2E() {
        super(Account.unbounded(SUPERVISOR, "市工改办", Role.SUPERVISOR));
    }

    @Test
    void SC3_a_list_in_GBK_is_compared_and_a_differing_line_decided_for_good() throws IOException {
        SampleProjects projects = new SampleProjects(registry, rules, SUPERVISOR);
        String same = projects.registered("滨江学校迁建工程", "500103");
        String other = projects.registered("江北文化中心", "500105");
        try (Visit visit = visit("zh-CN", "light")) {
            Page page = visit.open("running-projects");
            visit.screenshot("running-empty");
            take(page, list(same, other));
            visit.shoot("running-take");
            page.click("vaadin-dialog vaadin-button[theme~=primary]");
            page.waitForSelector("vaadin-grid");
            visit.screenshot("running");
            assertThat(page.innerText(".page")).contains("一致", "有差异", "未匹配", "江北文化艺术中心");
            page.getByLabel("对 江北文化艺术中心 的操作").click();
            page.waitForSelector("vaadin-dialog .consequences.possible");
            visit.settle();
            visit.shoot("running-line");
            assertThat(page.innerText("vaadin-dialog")).contains("不可撤销", "江北文化中心");
            page.click("vaadin-dialog vaadin-button[theme~=primary]");
            page.waitForSelector("vaadin-grid-cell-content:has-text('已确认')");
            visit.screenshot("running-decided");
            page.getByLabel("对 南岸污水处理厂扩建 的操作").click();
            page.waitForSelector("vaadin-dialog .consequences.possible");
            visit.settle();
            visit.shoot("running-uncoded");
            assertThat(page.innerText("vaadin-dialog")).contains("不可撤销", "无固定资产投资项目编码", "XM-2024-003");
            page.click("vaadin-dialog vaadin-button[theme~=primary]");
            page.waitForSelector("vaadin-grid-cell-content:has-text('已登记')");
            visit.screenshot("running-registered");
            assertThat(visit.complaints()).isEmpty();
        }
        assertThat(registry.resolve(new Alias("旧审批平台", "XM-2024-002"))).isPresent();
        assertThat(registry.resolve(new Alias("旧审批平台", "XM-2024-003"))
                        .orElseThrow()
                        .head()
                        .project())
                .startsWith("W500108");
        try (Visit visit = visit("en", "dark")) {
            Page page = visit.open("running-projects");
            visit.screenshot("en-dark-running");
            page.getByLabel("Actions on 沙坪坝社区微更新").click();
            page.waitForSelector("vaadin-dialog .consequences.possible");
            visit.settle();
            visit.shoot("en-dark-running-uncoded");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void take(Page page, Path file) {
        page.click("vaadin-button >> text=接入清单");
        page.getByLabel("原系统", new Page.GetByLabelOptions().setExact(true)).fill("旧审批平台");
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
        page.waitForSelector(".running-columns vaadin-combo-box");
        page.waitForSelector("vaadin-dialog .consequences.possible");
    }

    private Path list(String same, String other) throws IOException {
        String text = "在办项目一览表\n序号,原系统编号,项目代码,项目名称,建设单位,行政区划,项目类别,申报时间\n"
                + "1,XM-2024-001," + same + ",滨江学校迁建工程,重庆城投建设有限公司,渝中区,房屋建筑,\n"
                + "2,XM-2024-002," + other + ",江北文化艺术中心,重庆城投建设集团有限公司,江北区,房屋建筑,\n"
                + "3,XM-2024-003,,南岸污水处理厂扩建,重庆水务有限公司,南岸区,市政基础设施,2024年3月8日\n"
                + "4,XM-2024-004,,沙坪坝社区微更新,小龙坎街道,沙坪坝区,城市更新,\n";
        return Files.write(folder.resolve("在办项目.csv"), text.getBytes(Charset.forName("GB18030")));
    }
}
