package cn.jianxiao.registry.api.problem;

import cn.jianxiao.registry.access.KeyRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns whatever a request of this interface ended with into a problem; what is not this interface's it leaves alone. */
@Component
final class ProblemResolver implements HandlerExceptionResolver, Ordered {

    private final Problems problems;

    ProblemResolver(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception cause) {
        if (!RegistryPaths.own(request)) {
            return null;
        }
        try {
            NotDone notDone = notDone(cause, request);
            if (notDone == null) {
                problems.writeFault(cause, request, response);
            } else {
                problems.write(notDone, request, response);
            }
            return new ModelAndView();
        } catch (IOException nobodyListens) {
            throw new java.io.UncheckedIOException(nobodyListens);
        }
    }

    private static @Nullable NotDone notDone(Exception cause, HttpServletRequest request) {
        return switch (cause) {
            case NotDone known -> known;
            case KeyRefused refused -> NotDone.refused(refused.findings());
            case ConcurrencyFailureException elsewhere -> NotDone.because(ProblemKind.UNDERWAY);
            case DuplicateKeyException elsewhere -> NotDone.because(ProblemKind.UNDERWAY);
            case HttpMessageNotReadableException unreadable ->
                NotDone.invalid(List.of(JsonFault.of(unreadable, request)));
            case MethodArgumentTypeMismatchException mismatch ->
                NotDone.because(
                        ProblemKind.INVALID,
                        ApiReason.WRONG_TYPE.about(mismatch.getName(), String.valueOf(mismatch.getValue())));
            case MissingServletRequestParameterException missing ->
                NotDone.because(ProblemKind.INVALID, ApiReason.MISSING.about(missing.getParameterName(), ""));
            case HttpRequestMethodNotSupportedException method -> NotDone.because(ProblemKind.METHOD);
            case HttpMediaTypeNotSupportedException type -> NotDone.because(ProblemKind.MEDIA_TYPE);
            case HttpMediaTypeNotAcceptableException type -> NotDone.because(ProblemKind.NOT_ACCEPTABLE);
            case NoResourceFoundException nothing -> NotDone.unknown();
            default -> null;
        };
    }
}
