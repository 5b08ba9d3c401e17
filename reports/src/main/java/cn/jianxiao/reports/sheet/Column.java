package cn.jianxiao.reports.sheet;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param header as printed
 * @param width in characters of half width; a Chinese character takes two
 * @param value the cell's value: String, Number, LocalDate or LocalDateTime; null leaves the cell empty
 */
public record Column<R>(String header, CellKind kind, int width, Function<R, @Nullable Object> value) {}
