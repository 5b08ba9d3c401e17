package cn.jianxiao.reports.sheet;

/**
 * The words that every sheet needs, in the reader's language.
 *
 * @param total the total row's label, 合计
 * @param page the footer, with {@code &P} for the page and {@code &N} for the number of pages
 */
public record SheetTexts(String total, String page) {}
