package cn.jianxiao.registry.field;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link FieldType#limit()} writes. */
final class TypeText {

    private static final Pattern FORM = Pattern.compile("(VC|N|D|C)(?:\\((\\d{1,4})(?:,(\\d{1,2}))?\\))?");

    private TypeText() {}

    static FieldType read(String text, List<FieldChoice> choices) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("No type of a field: " + text);
        }
        return switch (form.group(1)) {
            case "VC" -> new FieldType.Text(Integer.parseInt(form.group(2)));
            case "N" -> new FieldType.Number(Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
            case "D" -> new FieldType.Day();
            default -> new FieldType.Choice(Integer.parseInt(form.group(2)), choices);
        };
    }
}
