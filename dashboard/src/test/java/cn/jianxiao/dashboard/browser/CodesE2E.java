package cn.jianxiao.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.code.graph.CodeGraph;
import cn.jianxiao.code.graph.CodeStatus;
import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.dashboard.sample.SampleProjects;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.registry.code.CodeRegistry;
import cn.jianxiao.registry.rule.CodeRules;
import com.microsoft.playwright.Locator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The pages of the code registry in a real browser, worked with as a user does. */
@Import(OnSampleStore.class)
class CodesE2E extends InBrowser {

    private static final String ADMIN = "e2e-codes-admin";

    @Autowired
    private CodeRegistry registry;

    @Autowired
    private CodeRules rules;

    CodesE2E() {
        super(Account.unbounded(ADMIN, "管理员", Role.ADMINISTRATOR));
    }

    @Test
    void an_administrator_opens_every_page_of_codes_in_both_languages_light_and_dark() {
        Map<String, String> pages = pages();
        tour("zh-CN", "light", pages);
        tour("en", "dark", pages);
    }

    @Test
    void codes_are_split_merged_changed_and_cancelled_with_the_keyboard_and_the_mouse() {
        SampleProjects projects = new SampleProjects(registry, rules, ADMIN);
        String project = projects.registered("悦来国际会展城二期", "500103");
        String main = projects.assigned(project);
        List<String> first = projects.split(main, "level1", "1号,2号,3号", "4号,5号");
        try (Visit visit = visit("zh-CN", "light")) {
            visit.open("codes/" + project);

            act(visit, first.getFirst(), "拆分");
            visit.page().keyboard().type("会展酒店");
            visit.page()
                    .locator("vaadin-dialog vaadin-multi-select-combo-box input")
                    .click();
            visit.page()
                    .locator("vaadin-multi-select-combo-box-item >> text=2号")
                    .click();
            visit.page().keyboard().press("Escape");
            foreseen(visit, first.getFirst() + "-001");
            dialogShot(visit, "zh-light-code-dialog-split");
            confirm(visit, "拆分");
            assertThat(graph(project)
                            .node(first.getFirst() + "-001")
                            .orElseThrow()
                            .part()
                            .buildings())
                    .containsExactly("2号");
            visit.page()
                    .waitForFunction(
                            "id => document.getElementById(id)?.contains(document.activeElement)",
                            "actions-" + first.getFirst());

            act(visit, first.getFirst(), "合并拆分");
            visit.page()
                    .locator("vaadin-dialog vaadin-multi-select-combo-box input")
                    .first()
                    .click();
            visit.page()
                    .locator("vaadin-multi-select-combo-box-item >> text=4号,5号栋")
                    .click();
            visit.page().keyboard().press("Escape");
            foreseen(visit, "合并自");
            dialogShot(visit, "zh-light-code-dialog-merge");
            confirm(visit, "合并拆分");
            String merged = first.getFirst() + "-002";
            assertThat(graph(project).node(merged).orElseThrow().merged()).isTrue();

            act(visit, merged, "变更信息");
            visit.page().keyboard().type("地下车库");
            visit.page().locator("vaadin-dialog vaadin-text-area textarea").fill("设计方案调整");
            foreseen(visit, "地下车库");
            dialogShot(visit, "zh-light-code-dialog-change");
            confirm(visit, "确认变更");

            act(visit, merged, "注销");
            visit.page().keyboard().type("与会展酒店合并建设");
            foreseen(visit, "历史保留");
            dialogShot(visit, "zh-light-code-dialog-cancel");
            confirm(visit, "注销");
            assertThat(graph(project).node(merged).orElseThrow().status()).isEqualTo(CodeStatus.CANCELLED);

            act(visit, first.getLast(), "注销");
            visit.page().keyboard().press("Escape");
            visit.page().waitForSelector("vaadin-dialog .consequences", hidden());
            assertThat(graph(project).node(first.getLast()).orElseThrow().status())
                    .isEqualTo(CodeStatus.ACTIVE);

            visit.open("codes/" + merged);
            visit.screenshot("zh-light-code-after");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void gd3_the_registration_form_tells_faults_while_it_is_typed() {
        SampleProjects projects = new SampleProjects(registry, rules, ADMIN);
        String project = projects.registered("广州南沙智慧港", "440115");
        try (Visit visit = visit("zh-CN", "light")) {
            visit.open("codes/" + project);
            act(visit, project, "拆分");
            visit.page().keyboard().press("End");
            visit.page().keyboard().type("第5栋");
            visit.page().getByLabel("单项工程投资额").fill("12345678901");
            visit.page().waitForSelector("vaadin-text-field[invalid]");
            dialogShot(visit, "zh-light-code-dialog-registration-faults");
            visit.page().getByLabel("单项工程投资额").fill("1200.5");
            fill(visit, "工程范围", "第5栋");
            fill(visit, "单项工程建设规模", "新建厂房一栋，地上6层");
            fill(visit, "用地面积", "3200.5");
            fill(visit, "建筑面积", "15800");
            fill(visit, "证件编号", "91350100M000100Y43");
            fill(visit, "法人姓名", "李明");
            fill(visit, "联系电话", "020-88886666");
            fill(visit, "部门名称", "广州市规划和自然资源局南沙区分局");
            fill(visit, "部门编码", "GZNS-GH");
            select(visit, "申报单位类型", "建设单位");
            select(visit, "证件类型", "统一社会信用代码");
            foreseen(visit, project + "-1001");
            dialogShot(visit, "zh-light-code-dialog-registration");
            confirm(visit, "拆分");
            assertThat(graph(project).node(project + "-1001")).isPresent();
            visit.open("codes/" + project + "-1001");
            visit.screenshot("zh-light-code-guangdong");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void fill(Visit visit, String label, String value) {
        visit.page().getByLabel(label).fill(value);
    }

    private static void select(Visit visit, String label, String value) {
        visit.page()
                .locator("vaadin-dialog vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .click();
        visit.page().locator("vaadin-select-item >> text=" + value).first().click();
    }

    private static void act(Visit visit, String code, String action) {
        visit.page()
                .locator("vaadin-menu-bar-item[aria-label='对 " + code + " 的操作']")
                .click();
        visit.page()
                .locator("vaadin-menu-bar-item[role=menuitem]")
                .getByText(action, new Locator.GetByTextOptions().setExact(true))
                .click();
        visit.page().waitForSelector("vaadin-dialog .consequences");
        visit.settle();
    }

    private static void foreseen(Visit visit, String words) {
        visit.page().waitForSelector(".consequences.possible >> text=" + words);
    }

    private static void confirm(Visit visit, String verb) {
        visit.page()
                .locator("vaadin-dialog vaadin-button[theme~=primary]")
                .getByText(verb, new Locator.GetByTextOptions().setExact(true))
                .click();
        visit.page().waitForSelector("vaadin-dialog .consequences", hidden());
        visit.settle();
    }

    private static com.microsoft.playwright.Page.WaitForSelectorOptions hidden() {
        return new com.microsoft.playwright.Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }

    private static void dialogShot(Visit visit, String name) {
        visit.settle();
        visit.shoot(name);
    }

    private CodeGraph graph(String code) {
        return registry.find(code).orElseThrow().graph();
    }

    private void tour(String language, String scheme, Map<String, String> pages) {
        String prefix = language.substring(0, 2) + "-" + scheme + "-";
        try (Visit visit = visit(language, scheme)) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                visit.open(page.getValue());
                visit.screenshot(prefix + page.getKey());
            }
            visit.open("code-rules?rule=chongqing");
            visit.page().locator(".card-head vaadin-button").first().click();
            visit.page().waitForSelector("vaadin-dialog .consequences");
            dialogShot(visit, prefix + "rule-dialog");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private Map<String, String> pages() {
        SampleProjects projects = new SampleProjects(registry, rules, ADMIN);
        String project = projects.registered("两江新区礼嘉智慧公园商住综合体项目", "500103");
        String main = projects.assigned(project);
        List<String> first = projects.split(main, "level1", "1号,2号,3号", "4号,5号", "6号");
        List<String> second = projects.split(first.getFirst(), "level2", "1号", "2号,3号");
        projects.merged(first.getFirst(), first.get(1), "level2");
        projects.cancelled(projects.split(first.get(1), "level2", "5号").getFirst());
        projects.recycled(first.getLast());
        projects.alias(second.getFirst(), "规划审批系统", "GH-2026-0518");
        projects.split(projects.registered("广州南沙港区标准厂房", "440115"), "planning", "1号", "2号", "3号", "4号", "5号", "6号");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("codes", "codes");
        pages.put("codes-empty", "codes?q=没有这个编码");
        pages.put("code-project", "codes/" + project);
        pages.put("code", "codes/" + second.getFirst());
        pages.put("code-rules", "code-rules?rule=guangdong");
        pages.put("material-links", "material-links");
        pages.put("fields", "fields");
        pages.put("suspicious", "suspicious-splits");
        pages.put("recycle-bin", "recycle-bin");
        pages.put("accounts", "accounts");
        return pages;
    }
}
