package cn.jianxiao.ingest.api;

import cn.jianxiao.ingest.IntakeTexts;
import cn.jianxiao.ingest.log.OutboxUnavailable;
import cn.jianxiao.ingest.step.Account;
import cn.jianxiao.ingest.step.Arrival;
import cn.jianxiao.ingest.step.Intake;
import cn.jianxiao.ingest.step.RecordKind;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * 接收接口 (CQ10): takes events, projects and feedback as a JSON array or as lines. An answer of 200 means that every
 * record of the request is durable, refused ones included; any other answer means: correct or wait, and send the whole
 * request again.
 */
@RestController
@RequestMapping("/api/v1")
class IngestController {

    private static final Logger LOG = LoggerFactory.getLogger(IngestController.class);
    private static final Duration BROKER_COMES_BACK = Duration.ofSeconds(10);
    private static final String BATCH = "batch";

    private final Intake intake;
    private final RequestBodies bodies;
    private final Admission admission;

    IngestController(Intake intake, RequestBodies bodies, Admission admission) {
        this.intake = intake;
        this.bodies = bodies;
        this.admission = admission;
    }

    @PostMapping("/events")
    ResponseEntity<Answer> events(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String batch,
            @RequestParam(defaultValue = "") String arrivals) {
        return take(RecordKind.EVENT, request, batch, arrival(arrivals, request));
    }

    @PostMapping("/projects")
    ResponseEntity<Answer> projects(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String batch,
            @RequestParam(defaultValue = "") String arrivals) {
        return take(RecordKind.REGISTRATION, request, batch, arrival(arrivals, request));
    }

    @PostMapping("/feedback")
    ResponseEntity<Answer> feedback(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String batch,
            @RequestParam(defaultValue = "") String arrivals) {
        return take(RecordKind.FEEDBACK, request, batch, arrival(arrivals, request));
    }

    private ResponseEntity<Answer> take(
            RecordKind kind, HttpServletRequest request, String parameter, Arrival arrival) {
        String batch = batch(parameter, request.getHeader(BATCH));
        IntakeTexts texts = texts(request);
        try (Admission.Pass pass = admission.admit(caller(request), bodies.announced(request))) {
            Account account = intake.take(kind, bodies.records(request), batch, arrival, verdict -> {});
            pass.brought(account.received());
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header(HttpHeaders.CONTENT_LANGUAGE, texts.locale().toLanguageTag())
                    .body(Answer.of(account, texts));
        }
    }

    /** By key or account; where nobody has to say who it is, by where it comes from. */
    private static String caller(HttpServletRequest request) {
        return request.getUserPrincipal() == null
                ? request.getRemoteAddr()
                : request.getUserPrincipal().getName();
    }

    /** Who sends by a key could make the own delays look short; an administrator moves what arrived long ago. */
    private static Arrival arrival(String wanted, HttpServletRequest request) {
        if (!wanted.equals("told")) {
            return Arrival.NOW;
        }
        if (!request.isUserInRole("ADMINISTRATOR")) {
            throw new RefusedRequest(HttpStatus.FORBIDDEN, "problem.arrivals", "arrivals", wanted);
        }
        return Arrival.AS_TOLD;
    }

    private static String batch(String parameter, @Nullable String header) {
        String batch = parameter.isEmpty() && header != null ? header : parameter;
        if (batch.length() > Intake.LONGEST_BATCH_NAME) {
            throw new RefusedRequest(HttpStatus.BAD_REQUEST, "problem.batch-too-long", BATCH, batch);
        }
        return batch;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedRequest refused, HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(refused.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, texts(request).locale().toLanguageTag());
        if (refused.waitSeconds() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(refused.waitSeconds()));
        }
        return answer.body(detail(refused, request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(OutboxUnavailable unavailable, HttpServletRequest request) {
        LOG.warn("A request was put off", unavailable);
        return refused(
                new RefusedRequest(HttpStatus.SERVICE_UNAVAILABLE, "problem.unavailable", "", "", BROKER_COMES_BACK),
                request);
    }

    private static ProblemDetail detail(RefusedRequest refused, HttpServletRequest request) {
        String text = texts(request).text(refused.code(), refused.field(), refused.value());
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(refused.status(), text);
        detail.setProperty("code", refused.code());
        detail.setProperty("field", refused.field());
        detail.setProperty("value", refused.value());
        return detail;
    }

    private static IntakeTexts texts(HttpServletRequest request) {
        return IntakeTexts.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
