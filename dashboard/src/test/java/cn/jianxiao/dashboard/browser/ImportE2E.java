package cn.jianxiao.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxiao.dashboard.sample.OnSampleStore;
import cn.jianxiao.registry.account.Account;
import cn.jianxiao.registry.account.Role;
import cn.jianxiao.registry.intake.FileJournal;
import cn.jianxiao.registry.intake.FileMappings;
import cn.jianxiao.registry.intake.FileRecord;
import cn.jianxiao.registry.intake.ImportState;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** How a supervisor brings a workbook in that nobody has seen before, in a real browser. */
@Import(OnSampleStore.class)
class ImportE2E extends InBrowser {

    private static final String SUPERVISOR = "e2e-import";
    private static final int GOOD = 30;

    @TempDir
    Path folder;

    @Autowired
    private FileMappings mappings;

    @Autowired
    private FileJournal journal;

    ImportE2E() {
        super(Account.unbounded(SUPERVISOR, "市工改办", Role.SUPERVISOR));
    }

    @Test
    void an_unknown_workbook_is_mapped_by_hand_previewed_saved_and_brought_in() throws IOException {
        try (Visit visit = visit("zh-CN", "light")) {
            Page page = visit.open("import");
            visit.screenshot("import-empty");
            choose(page, workbook("11月外来办件.xlsx"));
            page.waitForSelector(".file-rows");
            page.getByLabel("工作表").click();
            page.click("vaadin-select-item >> text=明细");
            PlaywrightAssertions.assertThat(page.locator(".file-rows tr.header"))
                    .containsText("业务号");
            visit.screenshot("import-content");
            pick(page, "办件编号：来自列", "业务号");
            pick(page, "办理状态：来自列", "环节");
            page.getByLabel("来源系统：固定值").fill("外来系统");
            page.getByLabel("事项编码：固定值").fill("SG-01");
            page.getByLabel("项目代码：固定值").fill("2602-500103-04-01-123456");
            page.keyboard().press("Tab");
            means(page, "环节一", "3 受理");
            page.locator(".run-panel vaadin-button").first().click();
            page.waitForSelector(".forecast");
            visit.screenshot("import-preview");
            assertThat(page.innerText(".forecast")).contains("31", "退回", "不知道");
            page.getByLabel("保存为").fill("外来系统办件");
            page.click("vaadin-button >> text=保存对应关系");
            page.waitForSelector("vaadin-notification-card >> text=对应关系已保存");
            page.locator(".card:has(h2:text-is('导入')) .run-panel vaadin-button")
                    .first()
                    .click();
            page.waitForSelector(".loaded");
            visit.screenshot("import-done");
            assertThat(page.innerText(".loaded")).contains("31", "查看本批退回的记录");
            assertThat(visit.complaints()).isEmpty();
        }
        FileRecord file = journal.page(0, 1).getFirst();
        assertThat(file.state()).isEqualTo(ImportState.DONE);
        assertThat(file.received()).isEqualTo(GOOD + 1);
        assertThat(file.refused()).isEqualTo(1);
        assertThat(file.fileName()).isEqualTo("11月外来办件.xlsx");
        assertThat(file.source()).isEqualTo("外来系统");
        assertThat(mappings.find("外来系统办件")).isPresent();
    }

    @Test
    void the_page_opens_in_english_and_in_the_dark_and_says_what_is_wrong_with_a_file() throws IOException {
        Path old = Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1});
        try (Visit visit = visit("en", "dark")) {
            Page page = visit.open("import");
            choose(page, workbook("cases.xlsx"));
            page.waitForSelector(".mapping-form");
            visit.screenshot("en-dark-import");
            choose(page, large());
            page.waitForSelector(".file-content >> text=large.csv");
            choose(page, old);
            page.waitForSelector(".file-work .refusal");
            assertThat(page.innerText(".file-work .refusal")).contains("password");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /** Beyond what servers take of a form by default. */
    private Path large() throws IOException {
        return Files.writeString(folder.resolve("large.csv"), "id,caseId,状态\n" + "1,渝建办件,受理\n".repeat(400_000));
    }

    private static void choose(Page page, Path file) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    private static void pick(Page page, String label, String item) {
        Locator box = page.getByLabel(label);
        box.fill(item);
        page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText(item))
                .first()
                .click();
    }

    private static void means(Page page, String value, String entry) {
        page.locator(".mapping-form tr:has-text('status') vaadin-button").click();
        page.waitForSelector("vaadin-dialog >> text=" + value);
        pick(page, "“" + value + "”表示", entry);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/import-values.png")));
        page.click("vaadin-dialog vaadin-button[theme~=primary]");
        page.waitForSelector(
                "vaadin-dialog",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
    }

    private Path workbook(String name) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("本表由外来系统导出");
            Sheet sheet = book.createSheet("明细");
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d h:mm"));
            sheet.createRow(0).createCell(0).setCellValue("外来系统 2026 年办件明细");
            put(sheet.createRow(2), "业务号", "环节", "办理时间", "区划", "备注");
            for (int i = 0; i <= GOOD; i++) {
                Row row = sheet.createRow(3 + i);
                put(row, "W-" + i, i == GOOD ? "不知道" : "环节一", "", "500103", "第 " + i + " 件");
                row.getCell(2).setCellValue(46000.25 + i);
                row.getCell(2).setCellStyle(date);
            }
            book.write(out);
        }
        return file;
    }

    private static void put(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
