package cn.jianxiao.registry.field;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 字段类型: which values a field takes. A value is text, as forms and messages carry it. */
public sealed interface FieldType {

    /** Why the value is none of this type; empty when it is one. The empty text is for the caller to judge. */
    Optional<FieldReason> fault(String value);

    /** What people read about it, as attachment 4 writes it, for example {@code N(14,4)}. */
    String limit();

    /** 文本. @param length characters, of any script */
    record Text(int length) implements FieldType {

        /** Longest text that is stored. */
        public static final int LONGEST = 2000;

        public Text {
            if (length < 1 || length > LONGEST) {
                throw new IllegalArgumentException("A text of 1 to " + LONGEST + " characters, not " + length);
            }
        }

        @Override
        public Optional<FieldReason> fault(String value) {
            return value.codePointCount(0, value.length()) > length
                    ? Optional.of(FieldReason.TOO_LONG)
                    : Optional.empty();
        }

        @Override
        public String limit() {
            return "VC(" + length + ")";
        }
    }

    /**
     * 数字, not negative.
     *
     * @param digits before and after the point together
     * @param decimals after the point
     */
    record Number(int digits, int decimals) implements FieldType {

        private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

        public Number {
            if (decimals < 0 || digits <= decimals || digits > 30) {
                throw new IllegalArgumentException("No number has " + digits + " digits and " + decimals + " decimals");
            }
        }

        @Override
        public Optional<FieldReason> fault(String value) {
            if (!PLAIN.matcher(value).matches()) {
                return Optional.of(FieldReason.NOT_A_NUMBER);
            }
            BigDecimal number = new BigDecimal(value);
            if (number.signum() < 0) {
                return Optional.of(FieldReason.NEGATIVE);
            }
            if (number.scale() > decimals) {
                return Optional.of(FieldReason.TOO_MANY_DECIMALS);
            }
            return number.precision() - number.scale() > digits - decimals
                    ? Optional.of(FieldReason.TOO_LARGE)
                    : Optional.empty();
        }

        @Override
        public String limit() {
            return "N(" + digits + "," + decimals + ")";
        }
    }

    /** 日期: a day as {@code 2026-03-09}. */
    record Day() implements FieldType {

        @Override
        public Optional<FieldReason> fault(String value) {
            try {
                LocalDate.parse(value);
                return Optional.empty();
            } catch (DateTimeException e) {
                return Optional.of(FieldReason.NOT_A_DAY);
            }
        }

        @Override
        public String limit() {
            return "D";
        }
    }

    /** 选项. @param length the longest value that may be added */
    record Choice(int length, List<FieldChoice> choices) implements FieldType {

        public Choice {
            choices = List.copyOf(choices);
            boolean fit = choices.stream()
                    .allMatch(choice ->
                            !choice.value().isBlank() && choice.value().length() <= length);
            long different = choices.stream().map(FieldChoice::value).distinct().count();
            if (choices.isEmpty() || !fit || different < choices.size()) {
                throw new IllegalArgumentException("Choices of 1 to " + length + " characters, each once: " + choices);
            }
        }

        @Override
        public Optional<FieldReason> fault(String value) {
            return choices.stream().anyMatch(choice -> choice.value().equals(value))
                    ? Optional.empty()
                    : Optional.of(FieldReason.NOT_A_CHOICE);
        }

        @Override
        public String limit() {
            return "C(" + length + ")";
        }
    }
}
