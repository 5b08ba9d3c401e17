package cn.jianxiao.approval.event;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * 末次所报: what a case's events say of it when each names only part of it: of each component, the last that was named.
 *
 * @param events in their one order, not empty
 */
public record LastNamed(List<ApprovalEvent> events) {

    /** Entries of code lists beyond this are nobody's: the store keeps a byte for each. */
    private static final int GREATEST_ENTRY = 0xFF;

    /** Empty where no event named it. */
    public String text(Function<ApprovalEvent, String> component) {
        for (int i = events.size() - 1; i >= 0; i--) {
            String value = component.apply(events.get(i));
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    /** A number of a code list, 0 where no event named one. */
    public int listed(ToIntFunction<ApprovalEvent> component) {
        for (int i = events.size() - 1; i >= 0; i--) {
            int value = component.applyAsInt(events.get(i));
            if (value > 0 && value <= GREATEST_ENTRY) {
                return value;
            }
        }
        return 0;
    }

    /** The code that the case came under: the project's own where none was named. */
    public String code() {
        String code = text(ApprovalEvent::code);
        return code.isEmpty() ? events.get(events.size() - 1).project() : code;
    }
}
