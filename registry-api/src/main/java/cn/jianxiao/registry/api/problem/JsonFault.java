package cn.jianxiao.registry.api.problem;

import cn.jianxiao.code.Finding;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Says of a body that could not be read which field is at fault, and what stands there. */
final class JsonFault {

    private static final String MISSING = "Missing required";
    private static final JsonMapper TREES = new JsonMapper();

    private JsonFault() {}

    /** @param request whose body can be read once more */
    static Finding of(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return switch (unreadable.getCause()) {
            case DatabindException fault -> reason(fault).about(path(fault), value(fault, request));
            case JacksonException syntax -> ApiReason.UNREADABLE.about("", place(syntax));
            case null, default -> ApiReason.UNREADABLE.about("", "");
        };
    }

    private static ApiReason reason(DatabindException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown -> ApiReason.UNKNOWN_FIELD;
            case InvalidFormatException format when isChoice(format) -> ApiReason.UNKNOWN_VALUE;
            case MismatchedInputException mismatch when isMissing(mismatch) -> ApiReason.MISSING;
            default -> ApiReason.WRONG_TYPE;
        };
    }

    private static boolean isChoice(InvalidFormatException format) {
        return format.getTargetType() != null && format.getTargetType().isEnum();
    }

    private static boolean isMissing(MismatchedInputException mismatch) {
        return mismatch.getOriginalMessage().startsWith(MISSING);
    }

    /** As in {@code parts[1].buildings}. */
    private static String path(DatabindException fault) {
        return fault.getPath().stream()
                .map(step -> isElement(step) ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static boolean isElement(Reference step) {
        return step.getPropertyName() == null;
    }

    /** The parser is closed by now and knows no more: the body is asked again. */
    private static String value(DatabindException fault, HttpServletRequest request) {
        try {
            JsonNode node = TREES.readTree(request.getInputStream());
            for (Reference step : fault.getPath()) {
                node = isElement(step) ? node.path(step.getIndex()) : node.path(step.getPropertyName());
            }
            return text(node);
        } catch (IOException | JacksonException unreadable) { // a finding without the value is still one
            return "";
        }
    }

    private static String text(@Nullable JsonNode node) {
        if (node == null || node.isMissingNode()) {
            return "";
        }
        return node.isString() ? node.asString() : node.toString();
    }

    private static String place(JacksonException syntax) {
        return syntax.getLocation().getLineNr() + ":" + syntax.getLocation().getColumnNr();
    }
}
