package cn.jianxiao.ingest.sheet;

import java.util.List;

/**
 * 行: what stands in a row of a sheet.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells up to the last one that is filled; empty ones as empty texts
 */
public record SheetRow(int number, List<String> cells) {}
