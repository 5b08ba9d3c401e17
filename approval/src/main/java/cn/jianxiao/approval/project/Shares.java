package cn.jianxiao.approval.project;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;

/** 六类用时: a span and the six shares that add up to it, in one unit. */
public record Shares(int government, int applicant, int special, int technical, int intermediary, int utility) {

    static Shares of(List<Slice> slices, ToIntBiFunction<Instant, Instant> length) {
        Map<Owner, Integer> sums = new EnumMap<>(Owner.class);
        slices.forEach(slice -> sums.merge(slice.owner(), length.applyAsInt(slice.from(), slice.to()), Integer::sum));
        return new Shares(
                sums.getOrDefault(Owner.GOVERNMENT, 0),
                sums.getOrDefault(Owner.APPLICANT, 0),
                sums.getOrDefault(Owner.SPECIAL, 0),
                sums.getOrDefault(Owner.TECHNICAL, 0),
                sums.getOrDefault(Owner.INTERMEDIARY, 0),
                sums.getOrDefault(Owner.UTILITY, 0));
    }

    /** 跨度用时: the whole. */
    public int span() {
        return government + applicant + special + technical + intermediary + utility;
    }

    public int of(Owner owner) {
        return switch (owner) {
            case GOVERNMENT -> government;
            case APPLICANT -> applicant;
            case SPECIAL -> special;
            case TECHNICAL -> technical;
            case INTERMEDIARY -> intermediary;
            case UTILITY -> utility;
        };
    }
}
