package cn.jianxiao.ingest.file;

import java.util.List;

/**
 * 行: of a table.
 *
 * @param number from 1, as a program shows it that opens the file
 */
public record Row(int number, List<String> cells) {

    /** Empty where the row has no such cell. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Whether something stands beyond the last of so many columns, or the row ends before it. */
    boolean misfits(int columns) {
        return cells.size() < columns || cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank());
    }
}
