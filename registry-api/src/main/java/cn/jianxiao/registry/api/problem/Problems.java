package cn.jianxiao.registry.api.problem;

import cn.jianxiao.registry.field.FieldCatalogue;
import cn.jianxiao.registry.reason.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems, from wherever in the way of a request one arises. */
@Component
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String TYPE = "urn:jianxiao:problem:";
    private static final String RETRY_SECONDS = "5";

    private final JsonMapper json = new JsonMapper();
    private final FieldCatalogue fields;

    Problems(FieldCatalogue fields) {
        this.fields = fields;
    }

    /** Answers with what was not done. */
    public void write(NotDone notDone, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(notDone, request.getRequestURI(), request, response);
    }

    /** Answers with a fault of ours: its number leads to the log, and nothing else is told. */
    public void writeFault(Exception fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String number = "urn:uuid:" + UUID.randomUUID();
        LOG.error("{} {} failed: {}", request.getMethod(), request.getRequestURI(), number, fault);
        write(NotDone.because(ProblemKind.INTERNAL), number, request, response);
    }

    private void write(NotDone notDone, String instance, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProblemKind kind = notDone.kind();
        Locale locale = Languages.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemTexts texts = ProblemTexts.in(locale);
        Problem problem = new Problem(
                TYPE + kind.key(),
                texts.title(kind),
                kind.status().value(),
                texts.detail(kind),
                instance,
                texts.items(notDone.findings(), fields::definition).stream()
                        .map(item -> item.within(notDone.within()))
                        .toList());
        response.resetBuffer();
        response.setStatus(kind.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        switch (kind) {
            case UNAUTHENTICATED ->
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"jianxiao\", charset=\"UTF-8\"");
            case UNDERWAY, UNAVAILABLE -> response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            case INVALID,
                    FORBIDDEN,
                    LOCKED,
                    NOT_FOUND,
                    METHOD,
                    NOT_ACCEPTABLE,
                    TOO_LARGE,
                    MEDIA_TYPE,
                    REFUSED,
                    KEY_USED_OTHERWISE,
                    INTERNAL -> {}
        }
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
