package cn.jianxiao.registry.material;

import java.time.LocalDate;
import java.util.Optional;

/** 有效期: both days included; an open end is no end. */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** For ever. */
    public static final Validity UNLIMITED = new Validity(Optional.empty(), Optional.empty());

    /** Until that day. */
    public static Validity until(LocalDate day) {
        return new Validity(Optional.empty(), Optional.of(day));
    }

    /** 过期: whether that day is after the last one. */
    public boolean isOver(LocalDate day) {
        return until.isPresent() && day.isAfter(until.get());
    }

    boolean isBackward() {
        return from.isPresent() && isOver(from.get());
    }
}
