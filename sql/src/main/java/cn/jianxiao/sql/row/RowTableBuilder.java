package cn.jianxiao.sql.row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Puts a table together column by column: name, type and where the value comes from stand in one line. */
final class RowTableBuilder<R> {

    private final String name;
    private final List<RowTable.Column<R>> columns = new ArrayList<>();

    RowTableBuilder(String name) {
        this.name = name;
    }

    RowTableBuilder<R> text(String column, Function<R, String> value) {
        return add(column, (row, out) -> out.string(value.apply(row)));
    }

    RowTableBuilder<R> texts(String column, Function<R, List<String>> value) {
        return add(column, (row, out) -> out.strings(value.apply(row)));
    }

    RowTableBuilder<R> instant(String column, Function<R, Instant> value) {
        return add(column, (row, out) -> out.instant(value.apply(row)));
    }

    RowTableBuilder<R> instantOrNull(String column, Function<R, @Nullable Instant> value) {
        return add(column, (row, out) -> out.instantOrNull(value.apply(row)));
    }

    RowTableBuilder<R> day(String column, Function<R, LocalDate> value) {
        return add(column, (row, out) -> out.day(value.apply(row)));
    }

    RowTableBuilder<R> bool(String column, Predicate<R> value) {
        return add(column, (row, out) -> out.bool(value.test(row)));
    }

    /** UInt8 for a number of a code list: one that no list can have is unknown, 0. */
    RowTableBuilder<R> listed(String column, ToIntFunction<R> value) {
        return add(column, (row, out) -> {
            int number = value.applyAsInt(row);
            out.u8(number < 0 || number > 0xFF ? 0 : number);
        });
    }

    /** UInt16 for a count, which stays at the greatest number the column has. */
    RowTableBuilder<R> shortCount(String column, ToIntFunction<R> value) {
        return add(column, (row, out) -> out.u16(Math.min(value.applyAsInt(row), 0xFFFF)));
    }

    RowTableBuilder<R> choice(String column, Function<R, Numbered> value) {
        return add(column, (row, out) -> out.i8(value.apply(row).number()));
    }

    /** Int32, and UInt32 for what is never negative. */
    RowTableBuilder<R> number(String column, ToIntFunction<R> value) {
        return add(column, (row, out) -> out.i32(value.applyAsInt(row)));
    }

    /** Int64, and UInt64 for versions and digests. */
    RowTableBuilder<R> big(String column, ToLongFunction<R> value) {
        return add(column, (row, out) -> out.i64(value.applyAsLong(row)));
    }

    RowTable<R> build() {
        return new RowTable<>(name, columns);
    }

    private RowTableBuilder<R> add(String column, BiConsumer<R, RowBinary> write) {
        columns.add(new RowTable.Column<>(column, write));
        return this;
    }
}
