package cn.jianxiao.registry.api.request;

import cn.jianxiao.registry.access.Answered;
import cn.jianxiao.registry.access.IdempotentRequests;
import cn.jianxiao.registry.access.Reply;
import cn.jianxiao.registry.access.Request;
import cn.jianxiao.registry.api.caller.Callers;
import cn.jianxiao.registry.api.caller.Doorkeeper;
import cn.jianxiao.registry.api.problem.ApiReason;
import cn.jianxiao.registry.api.problem.NotDone;
import cn.jianxiao.registry.api.problem.ProblemKind;
import cn.jianxiao.registry.api.problem.Problems;
import cn.jianxiao.registry.api.problem.RegistryPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * 幂等办理和预演: lets a write that names an {@code Idempotency-Key} through once and answers it the same ever after; lets
 * a preview through and takes everything back; lets every other write happen whole or not at all. Stands behind the
 * security filters, since a key is its caller's.
 */
@Component
final class OnceFilter extends OncePerRequestFilter {

    static final int LARGEST_BODY = 1 << 20;

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final String REHEARSED = "Preview";
    private static final int ATTEMPTS = 5;
    private static final int BUSY = ProblemKind.UNDERWAY.status().value();
    private static final Pattern KEY = Pattern.compile("[!-~]{1,128}");

    private final IdempotentRequests requests;
    private final Callers callers;
    private final Problems problems;

    OnceFilter(IdempotentRequests requests, Callers callers, Problems problems) {
        this.requests = requests;
        this.callers = callers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "POST", "PUT", "PATCH", "DELETE" -> !RegistryPaths.OWN.matches(request);
            default -> true;
        };
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            byte[] body = body(request);
            ReadBody read = new ReadBody(request, body);
            String key = request.getHeader(Doorkeeper.KEY_HEADER);
            if (Doorkeeper.isPreview(request)) {
                response.setHeader(REHEARSED, "true");
                attempt(read, response, chain, work -> new Answered.Now(requests.rehearsed(work)));
            } else if (key == null) {
                attempt(read, response, chain, work -> new Answered.Now(requests.whole(work)));
            } else {
                Request named = named(request, checked(key), body);
                attempt(read, response, chain, work -> requests.answer(named, work));
            }
        } catch (NotDone notDone) {
            problems.write(notDone, request, response);
        }
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw NotDone.because(ProblemKind.TOO_LARGE);
        }
        return body;
    }

    private static String checked(String key) {
        if (!KEY.matcher(key).matches()) {
            throw NotDone.because(ProblemKind.INVALID, ApiReason.KEY_FORM.about(Doorkeeper.KEY_HEADER, key));
        }
        return key;
    }

    private Request named(HttpServletRequest request, String key, byte[] body) {
        return new Request(callers.current().actor().account(), key, Digest.of(request, body));
    }

    /** Where somebody else changed the same meanwhile, nothing was done and it is tried anew. */
    private static void attempt(
            ReadBody request,
            HttpServletResponse response,
            FilterChain chain,
            Function<Supplier<Reply>, Answered> transaction)
            throws IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        Supplier<Reply> work = () -> carriedOut(request, kept, chain);
        Answered answered = transaction.apply(work);
        for (int left = ATTEMPTS; left > 1 && answered instanceof Answered.Now && kept.getStatus() == BUSY; left--) {
            kept.reset();
            answered = transaction.apply(work);
        }
        switch (answered) {
            case Answered.Now now -> kept.copyBodyToResponse();
            case Answered.Before before -> replay(before.reply(), response);
            case Answered.Otherwise otherwise -> throw NotDone.because(ProblemKind.KEY_USED_OTHERWISE);
            case Answered.Underway underway -> throw NotDone.because(ProblemKind.UNDERWAY);
        }
    }

    private static Reply carriedOut(ReadBody request, ContentCachingResponseWrapper response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        return new Reply(
                response.getStatus(),
                Objects.requireNonNullElse(response.getContentType(), ""),
                Objects.requireNonNullElse(response.getHeader(HttpHeaders.LOCATION), ""),
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static void replay(Reply reply, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        response.setHeader(REPLAYED, "true");
        if (!reply.location().isEmpty()) {
            response.setHeader(HttpHeaders.LOCATION, reply.location());
        }
        if (!reply.contentType().isEmpty()) {
            response.setContentType(reply.contentType());
        }
        response.getOutputStream().write(reply.body().getBytes(StandardCharsets.UTF_8));
    }
}
